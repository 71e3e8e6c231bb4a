import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { assessValues } from "./assess-values.ts";
import { clockOf } from "./clock.ts";
import { dayOfDraft } from "./draft-day.ts";
import { addPart } from "./draft-part.ts";
import type { DraftInput } from "./schema.ts";
import type { SaveAnswer } from "./view.ts";

/** The first save of a form, unless it was recorded already or another page of the author began one. */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  input: DraftInput,
  at: Date,
): Promise<SaveAnswer> {
  const { practiceId, id: authorId, timeZone } = actor;
  const { draftId: id, patientId, amends, values } = input;
  const used = await tx.idempotencyKey.findFirst({ where: { practiceId, key: id } });
  if (used) {
    const when = momentOf(used.createdAt, timeZone);
    return { outcome: "ended", state: "recorded", at: when, presentationId: used.resultId };
  }
  const presentationId = amends?.presentationId ?? null;
  const other = await tx.draft.findFirst({
    where: { practiceId, authorId, patientId, presentationId, state: "open" },
  });
  if (other) {
    const { id: draftId, version, touchedAt } = other;
    return { outcome: "changed", draftId, version, at: momentOf(touchedAt, timeZone) };
  }
  const day = await dayOfDraft(tx, actor, input);
  const standing = await assessValues(tx, actor, patientId, values, day);
  await tx.draft.create({
    data: {
      ...standing,
      practiceId,
      id,
      patientId,
      presentationId,
      baseRevision: amends?.revision ?? null,
      authorId,
      startedAt: at,
      touchedAt: at,
    },
    select: { id: true },
  });
  await addPart(tx, actor, input, 1, at);
  await recordAudit(tx, actor, "draft.begun", "draft", id, { patient: patientId });
  return { outcome: "saved", version: 1, clock: clockOf(at, timeZone) };
}
