import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { EntryScreen } from "@/components/results/entry-screen";
import { findPresentation } from "@/lib/features/presentations/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Enter results" };

type Props = PageProps<"/presentations/[presentationId]/results/new">;

export default async function EnterResultsPage({ params, searchParams }: Props) {
  const { presentationId } = await params;
  const { loop: loopId } = await searchParams;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/results/new`);
  if (!can(actor, "result.enter")) return <NoPermission to="enter results" />;
  const view = await findPresentation(actor, presentationId);
  const loop = view?.loops.find(({ id }) => id === loopId) ?? null;
  if (!view || (loopId !== undefined && !loop)) notFound();
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <EntryScreen view={view} loop={loop} />
    </>
  );
}
