import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { IntakeScreen } from "@/components/presentations/intake-screen";
import { findPatientBanner } from "@/lib/features/patients/queries";
import { findLastAnswers } from "@/lib/features/presentations/queries";
import { momentOf, today } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Record a presentation" };

type Props = PageProps<"/patients/[patientId]/presentations/new">;

export default async function IntakePage({ params }: Props) {
  const { patientId } = await params;
  const actor = await requireActorOrSignIn(`/patients/${patientId}/presentations/new`);
  if (!can(actor, "presentation.record")) return <NoPermission to="record a presentation" />;
  const patient = await findPatientBanner(actor, patientId);
  if (!patient) notFound();
  return (
    <>
      <PatientBanner patient={patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <IntakeScreen
        patient={patient}
        asOf={today(actor.timeZone)}
        guidelineProfile={actor.guidelineProfile}
        lastAnswers={await findLastAnswers(actor, patientId)}
      />
    </>
  );
}
