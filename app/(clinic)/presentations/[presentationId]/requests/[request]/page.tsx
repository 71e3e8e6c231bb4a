import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoPermission } from "@/components/layout/no-permission";
import { ClosedOrders } from "@/components/orders/closed-orders";
import { RequestScreen } from "@/components/orders/request-screen";
import { PatientBanner } from "@/components/patients/patient-banner";
import { findClosedOrders, findRequest } from "@/lib/features/orders/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Request" };

type Props = PageProps<"/presentations/[presentationId]/requests/[request]">;

export default async function RequestPage({ params }: Props) {
  const { presentationId, request: name } = await params;
  const actor = await requireActorOrSignIn(`/presentations/${presentationId}/requests/${name}`);
  if (!can(actor, "presentation.read")) return <NoPermission to="see presentations" />;
  const request = await findRequest(actor, presentationId, name);
  if (!request) {
    const closed = await findClosedOrders(actor, presentationId, name);
    if (!closed) notFound();
    return (
      <>
        <PatientBanner patient={closed.patient} shownAt={momentOf(new Date(), actor.timeZone)} />
        <ClosedOrders closed={closed} />
      </>
    );
  }
  const shownAt = momentOf(new Date(), actor.timeZone);
  return (
    <>
      <div className="screen-only sticky top-0 z-20">
        <PatientBanner patient={request.patient} shownAt={shownAt} />
      </div>
      <RequestScreen
        request={request}
        shownAt={shownAt}
        canAnswer={can(actor, "recommendation.decide")}
        orderKey={can(actor, "loop.close") ? randomUUID() : null}
      />
    </>
  );
}
