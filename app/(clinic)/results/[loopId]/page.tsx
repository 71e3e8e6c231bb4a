import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmergencyNotice } from "@/components/assessment/emergency-notice";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { resultAbilities } from "@/components/results/result-abilities";
import { ReviewResultsScreen } from "@/components/results/review-results-screen";
import { findOrderSafety } from "@/lib/features/orders/queries";
import { findPresentation } from "@/lib/features/presentations/queries";
import type { PresentationView } from "@/lib/features/presentations/view";
import { findResultsOfLoop } from "@/lib/features/results/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Review results" };

export default async function ResultsPage({
  params,
  searchParams,
}: PageProps<"/results/[loopId]">) {
  const { loopId } = await params;
  const actor = await requireActorOrSignIn(`/results/${loopId}`);
  if (!can(actor, "result.read")) return <NoPermission to="see results" />;
  const read = await findResultsOfLoop(actor, loopId);
  const view = read && (await findPresentation(actor, read.presentationId));
  const safety = view && (await findOrderSafety(actor, view.id));
  if (!view || !safety) notFound();
  const { entered, reviewed } = await searchParams;
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      {entered && isNewEmergency(view) ? (
        <EmergencyNotice view={view} stayAt={`/results/${loopId}`} />
      ) : null}
      <ReviewResultsScreen
        read={read}
        view={view}
        safety={safety}
        may={resultAbilities((ability) => can(actor, ability))}
        said={entered ? recorded : reviewed ? "Review recorded." : null}
      />
    </>
  );
}

const recorded = "Recorded; the rules ran over it. It stays on the list of results to review.";

function isNewEmergency({ history }: PresentationView): boolean {
  return history.difference?.tier.before !== "emergency";
}
