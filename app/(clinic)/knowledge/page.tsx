import type { Metadata } from "next";
import { oneOf } from "@/components/knowledge/knowledge-address";
import { OverviewScreen } from "@/components/knowledge/overview-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { searchKnowledge } from "@/lib/features/knowledge/search";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Knowledge" };

export default async function KnowledgePage({ searchParams }: PageProps<"/knowledge">) {
  const actor = await requireActorOrSignIn("/knowledge");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const query = oneOf(await searchParams, "q") ?? "";
  return <OverviewScreen result={searchKnowledge(query)} />;
}
