import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvestigationScreen } from "@/components/knowledge/investigation-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { findInvestigation } from "@/lib/features/knowledge/find-entry";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/knowledge/investigations/[investigationId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { investigationId } = await params;
  return { title: findInvestigation(investigationId)?.shortLabel ?? "Not found" };
}

export default async function InvestigationPage({ params }: Props) {
  const { investigationId } = await params;
  const actor = await requireActorOrSignIn(`/knowledge/investigations/${investigationId}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const test = findInvestigation(investigationId);
  if (!test) notFound();
  return <InvestigationScreen test={test} />;
}
