import { findAlarmSignal } from "@/lib/features/safety/queries";
import { can } from "@/lib/platform/permissions";
import { lookingActor } from "@/lib/platform/session";

/** How many alarms call the reader, and whether any are raised: no patient. Asking does not keep a session alive. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const actor = await lookingActor();
  if (!actor) return Response.json({ error: "no session" }, { status: 401, headers });
  if (!can(actor, "alarm.receive"))
    return Response.json({ error: "forbidden" }, { status: 403, headers });
  return Response.json(await findAlarmSignal(actor), { headers });
}
