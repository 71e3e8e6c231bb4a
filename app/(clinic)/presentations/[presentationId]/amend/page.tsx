import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { AmendScreen } from "@/components/presentations/amend-screen";
import { findDraftStart } from "@/lib/features/drafts/queries";
import { findOrderSafety } from "@/lib/features/orders/queries";
import { saidWhenOrdering } from "@/lib/features/orders/safety-lines";
import { findPresentation } from "@/lib/features/presentations/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Amend a presentation" };

type Props = PageProps<"/presentations/[presentationId]/amend">;

export default async function AmendPage({ params }: Props) {
  const { presentationId } = await params;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/amend`);
  if (!can(actor, "presentation.amend")) return <NoPermission to="amend a presentation" />;
  const view = await findPresentation(actor, presentationId);
  if (!view) notFound();
  const amends = { presentationId: view.id, revision: view.revision };
  const draft = await findDraftStart(actor, view.patient.id, amends);
  const safety = await findOrderSafety(actor, view.id);
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <AmendScreen
        view={view}
        guidelineProfile={actor.guidelineProfile}
        draft={draft}
        saidWhenOrdering={safety ? saidWhenOrdering(view, safety) : []}
      />
    </>
  );
}
