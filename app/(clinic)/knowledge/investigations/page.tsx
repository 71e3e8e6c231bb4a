import type { Metadata } from "next";
import { InvestigationsScreen } from "@/components/knowledge/investigations-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Investigations" };

export default async function InvestigationsPage() {
  const actor = await requireActorOrSignIn("/knowledge/investigations");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <InvestigationsScreen />;
}
