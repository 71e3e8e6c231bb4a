import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { TakeBackInput } from "./diagnosis-schema.ts";
import { requireBornBy } from "./find-record.ts";
import type { ScoreInput } from "./score-schema.ts";

/** Keeps a questionnaire as the patient answered it. It changes no tier. */
export async function recordScore(actor: Actor, input: ScoreInput): Promise<{ id: string }> {
  requireAbility(actor, "score.record");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordScore", body }, () => record(tx, actor, body)),
  );
}

/** Takes back a questionnaire that was recorded in error; the history keeps it, and why. */
export async function takeBackScore(actor: Actor, input: TakeBackInput): Promise<{ id: string }> {
  requireAbility(actor, "score.record");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "takeBackScore", body }, () => takeBack(tx, actor, body)),
  );
}

async function record(tx: Tx, actor: Actor, body: Omit<ScoreInput, "idempotencyKey">) {
  const { patientId, measure, scoredOn, score, items } = body;
  const what = "The day it was answered";
  await requireBornBy(tx, actor, patientId, { field: "scoredOn", day: scoredOn, what });
  const { id } = await tx.outcomeScore.create({
    data: {
      practiceId: actor.practiceId,
      patientId,
      measure,
      score,
      items,
      scoredOn: dateColumn(scoredOn),
      recordedById: actor.id,
      recordedAt: new Date(),
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, "score.recorded", "score", id, { patient: patientId, measure });
  return { id };
}

async function takeBack(
  tx: Tx,
  actor: Actor,
  { id: replacesId, reason }: Omit<TakeBackInput, "idempotencyKey">,
) {
  const { practiceId } = actor;
  const before = await tx.outcomeScore.findFirst({
    where: { practiceId, id: replacesId },
    select: { patientId: true, measure: true, score: true, scoredOn: true },
  });
  if (!before) throw new AppError("not-found", `score ${replacesId}`);
  const isFirst = await tx.outcomeScore.createManyAndReturn({
    data: [
      {
        practiceId,
        patientId: before.patientId,
        measure: before.measure,
        scoredOn: before.scoredOn,
        replacesId,
        reason,
        recordedById: actor.id,
        recordedAt: new Date(),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  const [added] = isFirst;
  if (!added || before.score === null)
    throw new AppError("conflict", `score ${replacesId} was taken back already`);
  await recordAudit(tx, actor, "score.taken_back", "score", added.id, { replaces: replacesId });
  return added;
}
