import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientBanner } from "@/components/patients/patient-banner";
import { recordedOf } from "@/components/what-if/recorded";
import { readTryAddress, tryPath } from "@/components/what-if/try-address";
import { TryScreen } from "@/components/what-if/try-screen";
import { findPresentation } from "@/lib/features/presentations/queries";
import { momentOf, today } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "What-if pad" };

export default async function TryPage({ searchParams }: PageProps<"/knowledge/try">) {
  const address = readTryAddress(await searchParams);
  const actor = await requireActorOrSignIn(tryPath(address));
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge" />;
  if (address.from === null) {
    return <TryScreen {...address} asOf={today(actor.timeZone)} recorded={null} />;
  }
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const view = await findPresentation(actor, address.from);
  if (!view) notFound();
  return (
    <>
      <PatientBanner patient={view.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
      <TryScreen {...address} asOf={view.asOf} recorded={recordedOf(view)} />
    </>
  );
}
