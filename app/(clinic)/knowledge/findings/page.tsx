import type { Metadata } from "next";
import { FindingsScreen } from "@/components/knowledge/findings-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Findings" };

export default async function FindingsPage() {
  const actor = await requireActorOrSignIn("/knowledge/findings");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <FindingsScreen />;
}
