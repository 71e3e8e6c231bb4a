import type { Actor } from "@/lib/platform/actor";
import { can } from "@/lib/platform/permissions";
import { currentActor } from "@/lib/platform/session";

const refusals = {
  unauthenticated: { status: 401, words: "Sign in to download this summary." },
  forbidden: { status: 403, words: "Your role does not allow downloading summaries." },
  notFound: { status: 404, words: "We could not find that presentation." },
} as const;

/** What is exported, for those who may export; kept by no cache. `write` gives null where there is no such presentation. */
export async function exportResponse(
  write: (actor: Actor) => Promise<BodyInit | null>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return refusal("unauthenticated");
  if (!can(actor, "summary.export")) return refusal("forbidden");
  const body = await write(actor);
  if (body === null) return refusal("notFound");
  return new Response(body, { headers: { ...headers, "cache-control": "no-store" } });
}

function refusal(why: keyof typeof refusals): Response {
  const { status, words } = refusals[why];
  return new Response(words, {
    status,
    headers: { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
}
