import type { Metadata } from "next";
import { SourcesScreen } from "@/components/knowledge/sources-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Sources" };

export default async function SourcesPage() {
  const actor = await requireActorOrSignIn("/knowledge/sources");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <SourcesScreen />;
}
