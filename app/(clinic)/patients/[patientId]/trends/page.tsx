import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { TrendsScreen } from "@/components/trends/trends-screen";
import { findTrends } from "@/lib/features/trends/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Trends" };

export default async function TrendsPage({ params }: PageProps<"/patients/[patientId]/trends">) {
  const { patientId } = await params;
  const actor = await requireActorOrSignIn(`/patients/${patientId}/trends`);
  if (!can(actor, "patient.read")) return <NoPermission to="see patients" />;
  const trends = await findTrends(actor, patientId);
  if (!trends) notFound();
  const { patient } = trends;
  if (patient.id !== patientId) redirect(`/patients/${patient.id}/trends`);
  const may = {
    score: can(actor, "score.record"),
    record: can(actor, "presentation.record"),
  };
  return (
    <>
      <PatientBanner patient={patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <TrendsScreen trends={trends} may={may} />
    </>
  );
}
