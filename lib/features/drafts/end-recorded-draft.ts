import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { holdDrafts } from "./hold-drafts.ts";

/**
 * The form of this key is recorded, and so its draft is over. Part of the transaction that records;
 * the id when there was one. A form that somebody else began is refused: on a shared computer another
 * person may have signed in beside it.
 */
export async function endRecordedDraft(
  tx: Tx,
  actor: Actor,
  key: string,
  patientId: string,
  at: Date,
): Promise<string | null> {
  const { practiceId } = actor;
  await holdDrafts(tx, actor, patientId);
  const draft = await tx.draft.findFirst({ where: { practiceId, id: key } });
  if (!draft) return null;
  if (draft.authorId !== actor.id) {
    throw new AppError("invalid", `draft ${key} is of another author`, {
      form: [
        "Somebody else began this form. Open the patient and record a presentation of your own.",
      ],
    });
  }
  if (draft.state !== "open" || draft.patientId !== patientId) return null;
  await tx.draft.update({
    where: { practiceId_id: { practiceId, id: key } },
    data: { state: "recorded", endedAt: at, endedById: actor.id, version: draft.version + 1 },
    select: { id: true },
  });
  return key;
}
