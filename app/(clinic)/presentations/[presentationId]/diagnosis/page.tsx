import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { DiagnosisScreen } from "@/components/outcomes/diagnosis-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findDiagnoses } from "@/lib/features/outcomes/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Confirmed diagnosis" };

type Props = PageProps<"/presentations/[presentationId]/diagnosis">;

export default async function DiagnosisPage({ params, searchParams }: Props) {
  const [{ presentationId }, { loop, correct }] = await Promise.all([params, searchParams]);
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/diagnosis`);
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const found = await findDiagnoses(actor, presentationId);
  if (!found) notFound();
  return (
    <>
      <PatientBanner patient={found.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <DiagnosisScreen
        found={found}
        asked={{ loop: one(loop), correct: one(correct) }}
        mayRecord={can(actor, "diagnosis.record")}
      />
    </>
  );
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}
