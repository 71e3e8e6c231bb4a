import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/actor.ts";
import { today } from "../../../platform/dates.ts";
import { saveDraft } from "../mutations.ts";
import type { DraftInput } from "../schema.ts";

export const saddleNumbness = {
  "answers.saddle_sensory_change": "yes",
  freeText: "numb since noon",
};

/** What the page of this person sends for this patient at its first save. */
export function draftOf(
  actor: Actor,
  patientId: string,
  changes: Partial<DraftInput> = {},
): DraftInput {
  return {
    draftId: randomUUID(),
    userId: actor.id,
    patientId,
    amends: null,
    version: 0,
    windowId: randomUUID(),
    change: 1,
    askedOn: today(actor.timeZone),
    values: saddleNumbness,
    ...changes,
  };
}

/** Saves a draft and returns what was sent. */
export async function newDraft(
  actor: Actor,
  patientId: string,
  changes: Partial<DraftInput> = {},
  at = new Date(),
): Promise<DraftInput> {
  const sent = draftOf(actor, patientId, changes);
  await saveDraft(actor, sent, { at });
  return sent;
}
