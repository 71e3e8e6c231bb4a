import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { loopAbilities } from "@/components/follow-up/loop-abilities";
import { NoPermission } from "@/components/layout/no-permission";
import { ChartScreen } from "@/components/patients/chart-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findPatientChart } from "@/lib/features/patients/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Chart" };

type Props = PageProps<"/patients/[patientId]">;

export default async function ChartPage({ params, searchParams }: Props) {
  const [{ patientId }, { from }] = await Promise.all([params, searchParams]);
  const actor = await requireActorOrSignIn(`/patients/${patientId}`);
  if (!can(actor, "patient.read")) return <NoPermission to="see patients" />;
  const chart = await findPatientChart(actor, patientId);
  if (!chart) notFound();
  const { id } = chart.patient;
  if (id !== patientId) redirect(`/patients/${id}?from=${patientId}`);
  return (
    <>
      <PatientBanner patient={chart.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <ChartScreen
        chart={chart}
        openedAs={typeof from === "string" ? from : null}
        may={{
          ...loopAbilities((ability) => can(actor, ability)),
          record: can(actor, "presentation.record"),
          amend: can(actor, "patient.amend"),
          merge: can(actor, "patient.merge"),
        }}
      />
    </>
  );
}
