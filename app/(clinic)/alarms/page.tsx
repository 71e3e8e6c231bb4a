import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { AlarmsScreen } from "@/components/safety/alarms-screen";
import { findSafetyHealth, listAlarms, listSweeps } from "@/lib/features/safety/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Alarms" };

export default async function AlarmsPage({ searchParams }: PageProps<"/alarms">) {
  const actor = await requireActorOrSignIn("/alarms");
  if (!can(actor, "alarm.list")) return <NoPermission to="see all alarms" />;
  const { after } = await searchParams;
  return (
    <AlarmsScreen
      page={await listAlarms(actor, { cursor: typeof after === "string" ? after : null })}
      health={await findSafetyHealth(actor)}
      sweeps={await listSweeps(actor)}
      sweepKey={can(actor, "safety.sweep") ? randomUUID() : null}
    />
  );
}
