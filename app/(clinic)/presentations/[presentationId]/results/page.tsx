import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { AllResultsScreen } from "@/components/results/all-results-screen";
import { resultAbilities } from "@/components/results/result-abilities";
import { findPresentation } from "@/lib/features/presentations/queries";
import { listResults } from "@/lib/features/results/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Results" };

type Props = PageProps<"/presentations/[presentationId]/results">;

export default async function AllResultsPage({ params }: Props) {
  const { presentationId } = await params;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/results`);
  if (!can(actor, "result.read")) return <NoPermission to="see results" />;
  const results = await listResults(actor, presentationId);
  const view = results && (await findPresentation(actor, presentationId));
  if (!view) notFound();
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <AllResultsScreen
        presentationId={presentationId}
        results={results}
        may={resultAbilities((ability) => can(actor, ability))}
      />
    </>
  );
}
