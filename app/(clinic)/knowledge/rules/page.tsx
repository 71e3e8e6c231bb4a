import type { Metadata } from "next";
import { readRulesAddress } from "@/components/knowledge/rules-address";
import { RulesScreen } from "@/components/knowledge/rules-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage({ searchParams }: PageProps<"/knowledge/rules">) {
  const actor = await requireActorOrSignIn("/knowledge/rules");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <RulesScreen filter={readRulesAddress(await searchParams)} />;
}
