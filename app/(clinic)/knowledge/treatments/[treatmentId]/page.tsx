import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TreatmentScreen } from "@/components/knowledge/treatment-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { findTreatment } from "@/lib/features/knowledge/find-entry";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

type Props = PageProps<"/knowledge/treatments/[treatmentId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { treatmentId } = await params;
  return { title: findTreatment(treatmentId)?.label ?? "Not found" };
}

export default async function TreatmentPage({ params }: Props) {
  const { treatmentId } = await params;
  const actor = await requireActorOrSignIn(`/knowledge/treatments/${treatmentId}`);
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  const treatment = findTreatment(treatmentId);
  if (!treatment) notFound();
  return <TreatmentScreen treatment={treatment} />;
}
