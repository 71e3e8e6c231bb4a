import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { assess } from "../../clinical/engine/assess.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { knowledgeHash } from "../../clinical/knowledge/version.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn, dayOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { recheckOf } from "../follow-up/recheck.ts";
import { type Assess, assessSafely } from "./assess-safely.ts";
import { recordAssessment } from "./record-assessment.ts";
import { registeredAnswers } from "./registered-answers.ts";
import type { PresentationInput } from "./schema.ts";
import { type ShownVerdict, shownDifference } from "./shown-verdict.ts";
import { standingOf } from "./standing.ts";
import { toStoredAnswers } from "./stored-answers.ts";

interface Options {
  readonly assess?: Assess;
  /** When it was recorded; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Saves what was answered, what the engine made of it, what it suggests, and the follow-up: all or
 * nothing. Should the engine fail, the answers are kept without an assessment and followed up today.
 */
export async function recordPresentation(
  actor: Actor,
  input: PresentationInput,
  options: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "presentation.record");
  const { idempotencyKey: key, live = null, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordPresentation", body }, () =>
      record(tx, actor, { ...body, live }, options),
    ),
  );
}

interface Body extends Omit<PresentationInput, "idempotencyKey" | "live"> {
  readonly live: ShownVerdict | null;
}

async function record(tx: Tx, actor: Actor, body: Body, options: Options) {
  const { practiceId, guidelineProfile } = actor;
  const recordedAt = options.at ?? new Date();
  const asOf = dayOf(recordedAt, actor.timeZone);
  const answers = {
    ...body.answers,
    ...(await registeredAnswers(tx, actor, body.patientId, asOf)),
  };
  const assessment = assessSafely(options.assess ?? assess, answers, { asOf, guidelineProfile });

  const recorded = { recordedById: actor.id, recordedAt };
  const { id } = await tx.presentation.create({
    data: {
      ...recorded,
      ...standingOf(assessment, answers, asOf),
      practiceId,
      patientId: body.patientId,
    },
    select: { id: true },
  });
  await tx.presentationRevision.create({
    data: {
      ...recorded,
      practiceId,
      presentationId: id,
      revision: 1,
      answers: toStoredAnswers(answers, body.by, body.entered) as Prisma.InputJsonObject,
      freeText: body.freeText,
      asOf: dateColumn(asOf),
      shownTier: body.live?.tier ?? null,
      shownHash: body.live?.hash ?? null,
    },
    select: { revision: true },
  });
  if (assessment) {
    const assessed = { practiceId, presentationId: id, revision: 1, assessedAt: recordedAt };
    await recordAssessment(tx, assessment, assessed);
  }
  logDifference(body.live, assessment);
  await openRecheck(tx, actor, assessment, { id, patientId: body.patientId, recordedAt });
  await recordAudit(tx, actor, "presentation.recorded", "presentation", id, {
    patient: body.patientId,
  });
  return { id };
}

/** Browser and server run the same rules on the same answers: a difference is an error. Tiers and hashes only. */
function logDifference(shown: ShownVerdict | null, assessment: Assessment | null): void {
  const difference = shownDifference(shown, assessment);
  if (!shown || !difference) return;
  const recorded = `${assessment?.tier ?? "unavailable"} ${assessment?.knowledge_hash ?? knowledgeHash}`;
  console.error(
    `The ${difference} shown while typing is not the recorded one`,
    `(shown ${shown.tier} ${shown.hash}, recorded ${recorded})`,
  );
}

interface Recorded {
  readonly id: string;
  readonly patientId: string;
  readonly recordedAt: Date;
}

async function openRecheck(
  tx: Tx,
  actor: Actor,
  assessment: Assessment | null,
  { id, patientId, recordedAt }: Recorded,
): Promise<void> {
  const recheck = recheckOf(assessment);
  if (!recheck) return;
  await openLoop(tx, actor, {
    patientId,
    presentationId: id,
    ...recheck,
    kind: "recheck",
    ownerId: actor.id,
    from: recordedAt,
    openedAt: recordedAt,
  });
}
