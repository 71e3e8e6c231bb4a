import type { Metadata } from "next";
import { ConditionsScreen } from "@/components/knowledge/conditions-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Conditions" };

export default async function ConditionsPage() {
  const actor = await requireActorOrSignIn("/knowledge/conditions");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <ConditionsScreen />;
}
