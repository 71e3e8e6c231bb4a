import type { Metadata } from "next";
import { VersionsScreen } from "@/components/knowledge/versions-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { readKnowledgeChangelog } from "@/lib/features/knowledge/changelog-file";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Versions" };

export default async function VersionsPage() {
  const actor = await requireActorOrSignIn("/knowledge/versions");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <VersionsScreen changelog={await readKnowledgeChangelog()} />;
}
