import { headers } from "next/headers";
import { typedRegistration } from "@/lib/features/patients/find-similar";
import { findSimilarPatients } from "@/lib/features/patients/queries";
import { can } from "@/lib/platform/permissions";
import { sentFromHere } from "@/lib/platform/sent-from-here";
import { currentActor } from "@/lib/platform/session";

const longest = 8192;

/** Who may be the person that is being typed in. By POST: a name has no place in an address. */
export async function POST(request: Request): Promise<Response> {
  if (!sentFromHere(await headers())) return refusal(403, "Send this from our own pages.");
  const actor = await currentActor();
  if (!actor) return refusal(401, "Sign in to look for similar patients.");
  if (!can(actor, "patient.read")) return refusal(403, "Your role does not allow this.");
  if (Number(request.headers.get("content-length")) > longest) return refusal(413, "Send less.");
  const sent: unknown = await request.json().catch(() => null);
  const typed = typedRegistration.safeParse(sent);
  if (!typed.success) return refusal(400, "Send the fields of a registration as JSON.");
  const similar = await findSimilarPatients(actor, typed.data);
  return Response.json(similar, { headers: { "cache-control": "no-store" } });
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { "cache-control": "no-store" } });
}
