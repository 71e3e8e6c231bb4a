import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { figuresCookie, figuresState } from "@/components/assessment/figures-hidden";
import { RevisionScreen } from "@/components/assessment/revision-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findRevision } from "@/lib/features/presentations/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Revision that was replaced" };

type Props = PageProps<"/presentations/[presentationId]/revisions/[revision]">;

const written = /^[1-9]\d{0,8}$/;

export default async function RevisionPage({ params }: Props) {
  const { presentationId, revision } = await params;
  const address = `/presentations/${presentationId}` as const;
  const actor = await requireActorOrSignIn(`${address}/revisions/${revision}`);
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const view = written.test(revision)
    ? await findRevision(actor, presentationId, Number(revision))
    : null;
  if (!view) notFound();
  if (view.revision === view.history.revisions.length) redirect(address);
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <RevisionScreen
        view={view}
        figures={figuresState((await cookies()).get(figuresCookie)?.value)}
      />
    </>
  );
}
