import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FindingScreen } from "@/components/knowledge/finding-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { findFinding } from "@/lib/features/knowledge/find-entry";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/knowledge/findings/[findingId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { findingId } = await params;
  return { title: findFinding(findingId)?.label ?? "Not found" };
}

export default async function FindingPage({ params }: Props) {
  const { findingId } = await params;
  const actor = await requireActorOrSignIn(`/knowledge/findings/${findingId}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const finding = findFinding(findingId);
  if (!finding) notFound();
  return <FindingScreen finding={finding} />;
}
