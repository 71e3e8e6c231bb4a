import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { assessmentAbilities } from "@/components/assessment/assessment-abilities";
import { AssessmentScreen } from "@/components/assessment/assessment-screen";
import { EmergencyNotice } from "@/components/assessment/emergency-notice";
import { figuresCookie, figuresState } from "@/components/assessment/figures-hidden";
import { NoPermission } from "@/components/layout/no-permission";
import { DiagnosisLine } from "@/components/outcomes/diagnosis-line";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findOrderSafety } from "@/lib/features/orders/queries";
import { findDiagnosisStanding } from "@/lib/features/outcomes/queries";
import { findPresentation } from "@/lib/features/presentations/queries";
import type { PresentationView } from "@/lib/features/presentations/view";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Assessment" };

type Props = PageProps<"/presentations/[presentationId]">;

export default async function AssessmentPage({ params, searchParams }: Props) {
  const { presentationId } = await params;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}`);
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const view = await findPresentation(actor, presentationId);
  const safety = await findOrderSafety(actor, presentationId);
  if (!view || !safety) notFound();
  const figures = figuresState((await cookies()).get(figuresCookie)?.value);
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      {isNewEmergency(view, await searchParams) ? <EmergencyNotice view={view} /> : null}
      <DiagnosisLine
        presentationId={view.id}
        standing={await findDiagnosisStanding(actor, view.id)}
        mayRecord={can(actor, "diagnosis.record")}
      />
      <AssessmentScreen
        view={view}
        safety={safety}
        may={assessmentAbilities((ability) => can(actor, ability))}
        figures={figures}
      />
    </>
  );
}

/** Said once: right after recording, or after an amendment that raised it. */
function isNewEmergency({ history }: PresentationView, said: Record<string, unknown>): boolean {
  const raised = history.difference?.tier.before !== "emergency";
  return Boolean(said["recorded"] || (said["amended"] && raised));
}
