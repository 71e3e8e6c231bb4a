import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { ScoresScreen } from "@/components/outcomes/scores-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findScores } from "@/lib/features/outcomes/queries";
import { isScoreMeasure } from "@/lib/features/outcomes/score-measures";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Pain scores" };

type Props = PageProps<"/patients/[patientId]/scores">;

export default async function ScoresPage({ params, searchParams }: Props) {
  const [{ patientId }, { measure }] = await Promise.all([params, searchParams]);
  const actor = await requireActorOrSignIn(`/patients/${patientId}/scores`);
  if (!can(actor, "patient.read")) return <NoPermission to="see patients" />;
  const found = await findScores(actor, patientId);
  if (!found) notFound();
  if (found.patient.id !== patientId) redirect(`/patients/${found.patient.id}/scores`);
  return (
    <>
      <PatientBanner patient={found.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <ScoresScreen
        found={found}
        measure={isScoreMeasure(measure) ? measure : "nrs"}
        mayRecord={can(actor, "score.record")}
      />
    </>
  );
}
