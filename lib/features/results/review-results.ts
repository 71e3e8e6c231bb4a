import "server-only";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { nextStates } from "../follow-up/loop-transitions.ts";
import type { LoopKind, LoopState } from "../follow-up/schema.ts";
import { holdPresentation } from "../presentations/hold-presentation.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import { awaitArranged } from "./await-arranged.ts";
import type { Options } from "./enter-results.ts";
import { stepTo } from "./follow-up-loop.ts";
import { isArranging, isReasonOf, reviewReasonLabels } from "./review-reasons.ts";
import type { ReviewInput } from "./review-schema.ts";
import { isResultAbnormal, unreviewed, unreviewedSelect } from "./unreviewed.ts";

/**
 * A named person has seen the results of a loop and says what follows. The loop is reviewed, and acted on where
 * something was done. A "conflict" when a result, a correction or an amendment came since they were read.
 */
export async function reviewResults(
  actor: Actor,
  input: ReviewInput,
  options: Pick<Options, "at"> = {},
): Promise<{ id: string }> {
  requireAbility(actor, "result.review");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "reviewResults", body }, () => review(tx, actor, body, options)),
  );
}

async function review(
  tx: Tx,
  actor: Actor,
  input: Omit<ReviewInput, "idempotencyKey">,
  { at: given }: Pick<Options, "at">,
): Promise<{ id: string }> {
  const { practiceId } = actor;
  const { loopId, revision, resultIds, next, reason, note } = input;
  if (!isReasonOf(next, reason)) throw new AppError("invalid", `${reason} is no ${next}`);
  const at = given ?? new Date();
  const loop = await tx.loop.findFirst({
    where: { practiceId, id: loopId },
    select: { presentationId: true },
  });
  if (!loop) throw new AppError("not-found", `loop ${loopId}`);
  const { presentationId } = loop;
  const { current, patientId } = await holdPresentation(tx, actor, presentationId);
  const waiting = await tx.result.findMany({
    where: { practiceId, followUpId: loopId, ...unreviewed },
    select: unreviewedSelect,
  });
  requireAsRead(
    revision,
    current.revision,
    resultIds,
    waiting.map(({ id }) => id),
  );
  const answers = toAnswers(current.answers);
  if (note === "") requireNothingAbnormal(waiting, answers);
  const assessment = await tx.assessment.findFirst({
    where: { practiceId, presentationId, revision: current.revision },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  await tx.resultReview.createMany({
    data: waiting.map(({ id: resultId }) => ({
      ...{ practiceId, resultId, next, reason },
      assessmentId: assessment?.id ?? null,
      note: note || null,
      byId: actor.id,
      at,
    })),
  });
  const told = [reviewReasonLabels[reason], note].filter(Boolean).join(": ");
  await takeOn(tx, actor, loopId, "reviewed", given, next === "no_action" ? told : "");
  if (next === "acted") await takeOn(tx, actor, loopId, "acted_on", given, told);
  if (isArranging(reason))
    await awaitArranged(tx, actor, input.arranged, {
      ...{ presentationId, patientId, loopId, reason, at },
    });
  const detail = { patient: patientId, results: resultIds, next, reason };
  await recordAudit(tx, actor, "result.reviewed", "loop", loopId, detail);
  return { id: loopId };
}

/** Both are named: what was read, and what there is now. */
function requireAsRead(
  read: number,
  current: number,
  seen: readonly string[],
  waiting: readonly string[],
): void {
  if (waiting.length === 0)
    throw new AppError("conflict", "nothing awaits a review", {
      form: ["Somebody else reviewed these results meanwhile. Open the page again to see how."],
    });
  const same = seen.length === waiting.length && waiting.every((id) => seen.includes(id));
  if (read === current && same) return;
  throw new AppError("conflict", `read at revision ${read}, now ${current}`, {
    form: [
      `The record changed since you read it: you read ${counted(seen.length)} at revision ${read}, there are ${counted(waiting.length)} at revision ${current} now. Open the page again and review what it says.`,
    ],
  });
}

function counted(count: number): string {
  return count === 1 ? "1 result" : `${count} results`;
}

/** Specification 8.3: what is abnormal is not put away without an action code and a comment. */
function requireNothingAbnormal(
  waiting: readonly Parameters<typeof isResultAbnormal>[0][],
  patient: Answers,
): void {
  if (!waiting.some((result) => isResultAbnormal(result, patient))) return;
  throw new AppError("invalid", "an abnormal result without a note", {
    note: ["A result here is not normal: say in the note what you make of it"],
  });
}

/** As far as the loop is still open and the step can follow: a correction may come after it was closed. */
async function takeOn(
  tx: Tx,
  actor: Actor,
  id: string,
  state: LoopState,
  at: Date | undefined,
  note: string,
): Promise<void> {
  const where = { practiceId: actor.practiceId, id, closedAt: null };
  const loop = await tx.loop.findFirst({ where, select: { kind: true, state: true } });
  if (!loop) return;
  if (!nextStates(loop.kind as LoopKind, loop.state as LoopState).includes(state)) return;
  await stepTo(tx, actor, id, state, at, note);
}
