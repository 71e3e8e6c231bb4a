import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { MergeScreen } from "@/components/patients/merge-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findMergeSide, findPatientBanner } from "@/lib/features/patients/queries";
import type { Actor } from "@/lib/platform/actor";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Merge with another registration" };

type Props = PageProps<"/patients/[patientId]/merge">;

export default async function MergePage({ params, searchParams }: Props) {
  const [{ patientId }, { with: other }] = await Promise.all([params, searchParams]);
  const actor = await requireActorOrSignIn(`/patients/${patientId}/merge`);
  if (!can(actor, "patient.merge")) return <NoPermission to="merge registrations" />;
  const patient = await findPatientBanner(actor, patientId);
  if (!patient) notFound();
  if (patient.id !== patientId) redirect(`/patients/${patient.id}/merge`);
  const side = await findMergeSide(actor, patientId);
  if (!side) notFound();
  return (
    <>
      <PatientBanner patient={patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <MergeScreen side={side} other={await otherSide(actor, patientId, other)} />
    </>
  );
}

async function otherSide(actor: Actor, patientId: string, other: string | string[] | undefined) {
  if (other === undefined) return null;
  const usable = typeof other === "string" && other !== patientId;
  return (usable && (await findMergeSide(actor, other))) || "not found";
}
