import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { unreviewed } from "../results/unreviewed.ts";
import { coversNow } from "./absences.ts";
import { changeLoop, findOpenLoop } from "./change-loop.ts";
import { requireDeath } from "./died.ts";
import { followOn } from "./follow-on.ts";
import { closingState, nextStates } from "./loop-transitions.ts";
import { canClose, canProgress } from "./policy.ts";
import { requireResult } from "./require-result.ts";
import type { ClosingInput, ProgressInput } from "./schema.ts";

interface Options {
  /** When it was done; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Closes a loop by its outcome, and opens with it what has to follow. AppError "invalid" while a result in it waits
 * for its review or was never entered (closed, nothing would call for that any more), and as died for a patient who is
 * not recorded so.
 */
export async function closeLoop(
  actor: Actor,
  input: ClosingInput,
  { at }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "loop.close");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "closeLoop", body }, () => close(tx, actor, body, at)),
  );
}

async function close(
  tx: Tx,
  actor: Actor,
  { loopId: id, version, outcome, note, replacedBy = "" }: Omit<ClosingInput, "idempotencyKey">,
  given: Date | undefined,
) {
  const loop = await findOpenLoop(tx, actor, id, version);
  const covers = await coversNow(tx, actor, loop.ownerId);
  if (!canClose(actor, loop, covers)) throw new AppError("forbidden", `close loop ${id}`);
  const state = closingState(outcome);
  const change = { kind: "closed", state, outcome, note, at: given } as const;
  if (outcome === "died") await requireDeath(tx, actor, loop.patientId);
  await requireReviewed(tx, actor, id, "outcome");
  await requireResult(tx, actor, loop, outcome);
  const { at } = await changeLoop(tx, actor, loop, change);
  const next = await followOn(tx, actor, loop, { outcome, replacedBy, at });
  await recordAudit(tx, actor, "loop.closed", "loop", id, { outcome, next: next?.id ?? null });
  return { id };
}

/** The loop is held first, so that no result can come in beside it. */
async function requireReviewed(tx: Tx, { practiceId }: Actor, id: string, field: string) {
  await tx.$queryRaw`
    select 1 from loop where practice_id = ${practiceId}::uuid and id = ${id}::uuid for no key update`;
  const waiting = await tx.result.count({ where: { practiceId, followUpId: id, ...unreviewed } });
  if (waiting === 0) return;
  throw new AppError("invalid", `loop ${id}: a result waits for its review`, {
    [field]: ["A result in this loop has not been reviewed: review it first"],
  });
}

/** Takes an open loop one or more steps on. A step that cannot follow, or passes by a review: AppError "invalid". */
export async function progressLoop(
  actor: Actor,
  input: ProgressInput,
  { at }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "loop.progress");
  if (!canProgress(actor, input.state)) throw new AppError("forbidden", `step ${input.state}`);
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "progressLoop", body }, () => takeStep(tx, actor, body, at)),
  );
}

/** The same as part of a larger change: the caller asks who may. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  { loopId: id, version, state, note, happenedOn }: Omit<ProgressInput, "idempotencyKey">,
  given: Date | undefined,
) {
  const loop = await findOpenLoop(tx, actor, id, version);
  if (!nextStates(loop.kind, loop.state).includes(state)) {
    throw new AppError("invalid", `loop ${id}: ${loop.state} to ${state}`, {
      state: ["This step cannot follow the present one"],
    });
  }
  await requireReviewed(tx, actor, id, "state");
  await changeLoop(tx, actor, loop, { kind: "step", state, note, happenedOn, at: given });
  await recordAudit(tx, actor, "loop.progressed", "loop", id, { state });
  return { id };
}
