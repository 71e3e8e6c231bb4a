import { headers } from "next/headers";
import { typedRegistration } from "@/lib/features/patients/find-similar";
import { findSimilarPatients } from "@/lib/features/patients/queries";
import { can } from "@/lib/platform/permissions";
import { readJson } from "@/lib/platform/read-json";
import { sentFromHere } from "@/lib/platform/sent-from-here";
import { currentActor } from "@/lib/platform/session";

const longest = 8192;

/** Who may be the person that is being typed in. By POST: a name has no place in an address. */
export async function POST(request: Request): Promise<Response> {
  if (!sentFromHere(await headers())) return refusal(403, "Send this from our own pages.");
  const actor = await currentActor();
  if (!actor) return refusal(401, "Sign in to look for similar patients.");
  if (!can(actor, "patient.read")) return refusal(403, "Your role does not allow this.");
  const body = await readJson(request, longest);
  if ("problem" in body && body.problem === "too-large") return refusal(413, "Send less.");
  const typed = typedRegistration.safeParse("json" in body ? body.json : null);
  if (!typed.success) return refusal(400, "Send the fields of a registration as JSON.");
  const similar = await findSimilarPatients(actor, typed.data);
  return Response.json(similar, { headers: { "cache-control": "no-store" } });
}

function refusal(status: number, message: string): Response {
  return Response.json({ message }, { status, headers: { "cache-control": "no-store" } });
}
