import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { MyAlarmsScreen } from "@/components/safety/my-alarms-screen";
import { findSafetyHealth, listMyAlarms } from "@/lib/features/safety/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Alarms to you" };

export default async function MyAlarmsPage({ searchParams }: PageProps<"/alarms/mine">) {
  const actor = await requireActorOrSignIn("/alarms/mine");
  if (!can(actor, "alarm.receive")) return <NoPermission to="be called by alarms" />;
  const { after } = await searchParams;
  return (
    <MyAlarmsScreen
      page={await listMyAlarms(actor, { cursor: typeof after === "string" ? after : null })}
      health={await findSafetyHealth(actor)}
    />
  );
}
