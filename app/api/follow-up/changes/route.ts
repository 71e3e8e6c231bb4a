import { readFollowUpAddress } from "@/components/follow-up/follow-up-address";
import { listLoopMarks } from "@/lib/features/follow-up/queries";
import { can } from "@/lib/platform/permissions";
import { lookingActor } from "@/lib/platform/session";

/** What the list of an address is like now: ids and versions, no patient. Asking does not keep a session alive. */
export async function GET(request: Request): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  const actor = await lookingActor();
  if (!actor) return Response.json({ error: "no session" }, { status: 401, headers });
  if (!can(actor, "loop.read"))
    return Response.json({ error: "forbidden" }, { status: 403, headers });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json(
    { marks: await listLoopMarks(actor, readFollowUpAddress(query)) },
    { headers },
  );
}
