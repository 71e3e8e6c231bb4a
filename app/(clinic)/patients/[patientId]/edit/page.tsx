import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { EditScreen } from "@/components/patients/edit-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findRegistration } from "@/lib/features/patients/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Correct the registration" };

export default async function EditPage({ params }: PageProps<"/patients/[patientId]/edit">) {
  const { patientId } = await params;
  const actor = await requireActorOrSignIn(`/patients/${patientId}/edit`);
  if (!can(actor, "patient.amend")) return <NoPermission to="correct registrations" />;
  const registration = await findRegistration(actor, patientId);
  if (!registration) notFound();
  const { id } = registration.patient;
  if (id !== patientId) redirect(`/patients/${id}/edit`);
  return (
    <>
      <PatientBanner
        patient={registration.patient}
        shownAt={momentOf(new Date(), actor.timeZone)}
      />
      <EditScreen {...registration} />
    </>
  );
}
