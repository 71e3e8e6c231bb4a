import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import { assess } from "../../clinical/engine/assess.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { weighExcluded } from "../../clinical/engine/weigh-excluded.ts";
import { knowledgeHash } from "../../clinical/knowledge/version.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { recordResults } from "../results/record-results.ts";
import { type Assess, assessSafely } from "./assess-safely.ts";
import { countAnswers } from "./count-answers.ts";
import { markExcluded } from "./exclude-answers.ts";
import { type Carry, recordAssessment } from "./record-assessment.ts";
import { registeredAnswers } from "./registered-answers.ts";
import type { PresentationInput } from "./schema.ts";
import { type ShownVerdict, shownDifference } from "./shown-verdict.ts";
import { standingOf } from "./standing.ts";
import { toStoredAnswers } from "./stored-answers.ts";

/** What was said at a consultation, without what only the form needs. */
export interface RevisionBody extends Omit<PresentationInput, "idempotencyKey" | "live"> {
  readonly live: ShownVerdict | null;
}

interface Place {
  readonly presentationId: string;
  readonly revision: number;
  /** null on the first revision. */
  readonly reason: string | null;
  readonly reasonNote?: string | null;
  readonly recordedAt: Date;
  /** What was decided about the same suggestion before. */
  readonly carry?: Carry;
  /** Where a result made the revision: keeps it, instead of what changed among the answers. */
  readonly keepResults?: KeepResults;
}

export type KeepResults = (revision: number) => Promise<void>;

/**
 * Age and sex from the registration beside what was answered, and what the engine makes of the answers whose
 * questions can apply: null where it fails.
 */
export async function assessRevision(
  tx: Tx,
  actor: Actor,
  body: RevisionBody,
  asOf: string,
  engine: Assess = assess,
) {
  const { guidelineProfile } = actor;
  const registered = await registeredAnswers(tx, actor, body.patientId, asOf);
  const context = { asOf, guidelineProfile };
  const said = { ...body.answers, ...registered };
  const { safer, all: answers, relevance } = countAnswers(said, body.others, context);
  const assessment = assessSafely(engine, relevance.answers, context);
  const excluded = weighExcluded(
    answers,
    relevance,
    (answered) => assessSafely(engine, answered, context)?.tier ?? null,
  );
  const stored = markExcluded(toStoredAnswers(said, body, safer), excluded);
  const standing = standingOf(assessment, relevance.answers, asOf);
  return { asOf, stored, assessment, standing };
}

export type Assessed = Awaited<ReturnType<typeof assessRevision>>;

/** Keeps what was said and what the engine made of it; both only grow. */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  body: RevisionBody,
  { asOf, stored, assessment }: Assessed,
  place: Place,
): Promise<void> {
  const { practiceId } = actor;
  const {
    presentationId,
    revision,
    reason,
    reasonNote = null,
    recordedAt,
    carry,
    keepResults,
  } = place;
  await tx.presentationRevision.create({
    data: {
      practiceId,
      presentationId,
      revision,
      reason,
      reasonNote,
      recordedById: actor.id,
      recordedAt,
      answers: stored as Prisma.InputJsonObject,
      freeText: body.freeText,
      asOf: dateColumn(asOf),
      shownTier: body.live?.tier ?? null,
      shownHash: body.live?.hash ?? null,
    },
    select: { revision: true },
  });
  if (keepResults) await keepResults(revision);
  else await recordResults(tx, actor, stored, { ...place, patientId: body.patientId });
  if (assessment) {
    const assessed = { practiceId, presentationId, revision, assessedAt: recordedAt };
    await recordAssessment(tx, assessment, assessed, carry);
  }
  logDifference(body.live, assessment);
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
