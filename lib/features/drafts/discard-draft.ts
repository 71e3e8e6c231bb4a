import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { holdDrafts } from "./hold-drafts.ts";
import type { DiscardInput } from "./schema.ts";
import { isAboveRoutine, isLeftAlone } from "./untouched.ts";

interface Options {
  /** When it is discarded; now, unless a test says otherwise. */
  readonly at?: Date;
}

/** Ends a draft without recording it. Above routine it needs a reason; what it says is kept either way. */
export async function discardDraft(
  actor: Actor,
  input: Omit<DiscardInput, "thenPatient">,
  { at = new Date() }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "draft.discard");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "discardDraft", body }, () => discard(tx, actor, body, at)),
  );
}

async function discard(
  tx: Tx,
  actor: Actor,
  { draftId: id, reason, note }: Omit<DiscardInput, "idempotencyKey" | "thenPatient">,
  at: Date,
) {
  const draft = await holdDraft(tx, actor, id);
  if (draft.state !== "open") throw new AppError("conflict", `draft ${id} is ${draft.state}`);
  const mine = draft.authorId === actor.id;
  const allowed = mine || (can(actor, "draft.discard_any") && isLeftAlone(draft, at));
  if (!allowed) throw new AppError("forbidden", `discard draft ${id}`);
  if (isAboveRoutine(draft) && reason === null) {
    throw new AppError("invalid", `draft ${id} is above routine`, {
      reason: ["Choose a reason: this draft is above routine"],
    });
  }
  await tx.draft.update({
    where: { practiceId_id: { practiceId: actor.practiceId, id } },
    data: {
      state: "discarded",
      discardReason: reason,
      discardNote: note || null,
      endedAt: at,
      endedById: actor.id,
      version: draft.version + 1,
    },
    select: { id: true },
  });
  const { patientId, tier } = draft;
  await recordAudit(tx, actor, "draft.discarded", "draft", id, {
    patient: patientId,
    tier,
    reason,
  });
  return { id };
}

/** As it is now, and nobody changes it meanwhile. */
async function holdDraft(tx: Tx, { practiceId }: Actor, id: string) {
  const where = { practiceId, id };
  const found = await tx.draft.findFirst({ where, select: { authorId: true, patientId: true } });
  if (!found) throw new AppError("not-found", `draft ${id}`);
  await holdDrafts(tx, { practiceId, id: found.authorId }, found.patientId);
  return tx.draft.findFirstOrThrow({ where });
}
