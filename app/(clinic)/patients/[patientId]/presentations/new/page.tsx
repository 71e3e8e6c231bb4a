import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { Page } from "@/components/layout/page";
import { DeceasedNotice, isDeceased } from "@/components/patients/deceased-notice";
import { PatientBanner } from "@/components/patients/patient-banner";
import { IntakeScreen } from "@/components/presentations/intake-screen";
import { continueToday } from "@/lib/features/drafts/continue-today";
import { findDraftStart } from "@/lib/features/drafts/queries";
import { findPatientBanner } from "@/lib/features/patients/queries";
import { findLastAnswers } from "@/lib/features/presentations/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Record a presentation" };

type Props = PageProps<"/patients/[patientId]/presentations/new">;

export default async function IntakePage({ params, searchParams }: Props) {
  const { patientId } = await params;
  const actor = await requireActorOrSignIn(`/patients/${patientId}/presentations/new`);
  if (!can(actor, "presentation.record")) return <NoPermission to="record a presentation" />;
  const patient = await findPatientBanner(actor, patientId);
  if (!patient) notFound();
  const { draft: shown, of } = await searchParams;
  const asToday = shown === "today";
  if (patient.id !== patientId)
    redirect(`/patients/${patient.id}/presentations/new?${keptUnder(patientId, asToday)}`);
  const draft = await findDraftStart(actor, patientId, null, typeof of === "string" ? of : null);
  return (
    <>
      <PatientBanner patient={patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      {isDeceased(patient) ? (
        <Page title="Record a presentation">
          <DeceasedNotice patient={patient} canAmend={can(actor, "patient.amend")} />
        </Page>
      ) : (
        <IntakeScreen
          patient={patient}
          draft={asToday ? continueToday(draft) : draft}
          discardKey={randomUUID()}
          guidelineProfile={actor.guidelineProfile}
          lastAnswers={await findLastAnswers(actor, patientId)}
        />
      )}
    </>
  );
}

/** The draft that was begun under a registration which was merged since. */
function keptUnder(of: string, asToday: boolean): string {
  return new URLSearchParams({ of, ...(asToday && { draft: "today" }) }).toString();
}
