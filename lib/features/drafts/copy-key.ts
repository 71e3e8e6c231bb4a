import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { derivedKey } from "../../platform/derived-key.ts";
import type { DraftStart } from "./view.ts";

/**
 * Under which name the user's browser keeps a copy of this draft, and the key it is encrypted with.
 * Only the page of the signed-in user gets them; the name says neither who nor whom.
 */
export function copyKey(
  { practiceId, id }: Pick<Actor, "practiceId" | "id">,
  patientId: string,
  presentationId: string | null,
): DraftStart["copy"] {
  const name = derivedKey("backstop.draft-copy.name", [
    practiceId,
    id,
    patientId,
    presentationId ?? "",
  ]);
  const key = derivedKey("backstop.draft-copy.key", [practiceId, id]);
  return { name: `backstop.draft.${name.toString("base64url")}`, key: key.toString("base64url") };
}
