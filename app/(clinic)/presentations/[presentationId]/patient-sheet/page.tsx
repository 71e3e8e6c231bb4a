import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PatientSheetScreen } from "@/components/assessment/patient-sheet-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findPresentation } from "@/lib/features/presentations/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "For the patient" };

type Props = PageProps<"/presentations/[presentationId]/patient-sheet">;

export default async function PatientSheetPage({ params }: Props) {
  const { presentationId } = await params;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/patient-sheet`);
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const view = await findPresentation(actor, presentationId);
  if (!view) notFound();
  return (
    <>
      <div className="screen-only sticky top-0 z-20">
        <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      </div>
      <PatientSheetScreen view={view} />
    </>
  );
}
