import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceScreen } from "@/components/knowledge/source-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { findSource } from "@/lib/features/knowledge/find-entry";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/knowledge/sources/[sourceId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sourceId } = await params;
  return { title: findSource(sourceId)?.id ?? "Not found" };
}

export default async function SourcePage({ params }: Props) {
  const { sourceId } = await params;
  const actor = await requireActorOrSignIn(`/knowledge/sources/${sourceId}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const source = findSource(sourceId);
  if (!source) notFound();
  return <SourceScreen source={source} />;
}
