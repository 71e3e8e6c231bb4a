import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { SettingsScreen } from "@/components/practice/settings-screen";
import { findPracticeSettings } from "@/lib/features/practice/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireActorOrSignIn("/settings");
  if (!can(actor, "practice.read")) return <NoPermission to="see the settings" />;
  const settings = await findPracticeSettings(actor);
  return <SettingsScreen settings={settings} mayChange={can(actor, "practice.manage")} />;
}
