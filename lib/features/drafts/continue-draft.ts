import "server-only";
import type { Draft } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { clockOf } from "./clock.ts";
import { addPart, changePart, findLastPart, isSameDay } from "./draft-part.ts";
import type { DraftInput } from "./schema.ts";
import { standingOfDraft } from "./standing-of-draft.ts";
import type { SaveAnswer } from "./view.ts";

/** One more save of an open draft; what another page wrote, or another day, stays beside it. */
export async function continueDraft(
  tx: Tx,
  actor: Actor,
  input: DraftInput,
  draft: Draft,
  at: Date,
): Promise<SaveAnswer> {
  const { practiceId, timeZone } = actor;
  const { id } = draft;
  const last = await findLastPart(tx, actor, id);
  const samePage = last.windowId === input.windowId;
  if (samePage && input.change <= last.change) {
    return { outcome: "saved", version: draft.version, clock: clockOf(last.savedAt, timeZone) };
  }
  if (!samePage && input.version !== draft.version) {
    const when = momentOf(draft.touchedAt, timeZone);
    return { outcome: "changed", draftId: id, version: draft.version, at: when };
  }
  const standing = await standingOfDraft(tx, actor, input);
  if (samePage && isSameDay(last, input)) await changePart(tx, actor, input, last.part, at);
  else await addPart(tx, actor, input, last.part + 1, at);
  const version = draft.version + 1;
  await tx.draft.update({
    where: { practiceId_id: { practiceId, id } },
    data: { ...standing, touchedAt: at, version },
    select: { id: true },
  });
  return { outcome: "saved", version, clock: clockOf(at, timeZone) };
}
