import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { CorrectScreen } from "@/components/results/correct-screen";
import { findPresentation } from "@/lib/features/presentations/queries";
import { findResult } from "@/lib/features/results/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Correct a result" };

type Props = PageProps<"/presentations/[presentationId]/results/[resultId]">;

export default async function CorrectResultPage({ params }: Props) {
  const { presentationId, resultId } = await params;
  const address = `/presentations/${presentationId}/results/${resultId}`;
  const actor = await requireActorOrSignIn(address);
  if (!can(actor, "result.enter")) return <NoPermission to="correct results" />;
  const found = await findResult(actor, resultId);
  if (found?.presentationId !== presentationId) notFound();
  const presentation = await findPresentation(actor, presentationId);
  if (!presentation) notFound();
  // Corrected meanwhile, or taken back: what stands in its place is in the list.
  if (found.view.replaced || found.view.value === null)
    redirect(`/presentations/${presentationId}/results`);
  return (
    <>
      <PatientBanner
        patient={presentation.patient}
        shownAt={momentOf(new Date(), actor.timeZone)}
      />
      <CorrectScreen {...found} />
    </>
  );
}
