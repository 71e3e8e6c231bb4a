import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import { type FindingId, findings } from "../../clinical/knowledge/findings.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import { type Said, sameAnswer } from "./amend-said.ts";
import { differenceOfLines, type LineChange } from "./difference-lines.ts";
import type { StoredAnswer } from "./stored-answers.ts";

/** A revision with what the engine said about it; null where it failed. */
export interface AssessedRevision extends Said {
  readonly assessment: Assessment | null;
}

export interface AnswerChange {
  readonly finding: FindingId;
  /** null: not asked. */
  readonly before: StoredAnswer | null;
  readonly after: StoredAnswer | null;
}

interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

interface AddedRemoved<Id> {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
}

export interface RevisionDifference {
  /** In the order of the catalogue. */
  readonly answers: readonly AnswerChange[];
  /** Kept, but used by no rule, since the question cannot apply. */
  readonly excluded: AddedRemoved<FindingId>;
  /** null: the same text. */
  readonly freeText: readonly LineChange[] | null;
  /** null in a place: the engine failed. */
  readonly tier: BeforeAfter<Tier | null>;
  readonly incomplete: BeforeAfter<boolean>;
  readonly conditions: AddedRemoved<ConditionId>;
  /** Required ones. */
  readonly tests: AddedRemoved<InvestigationId>;
  /** Versions, where another knowledge was used; null when it was the same. */
  readonly knowledge: BeforeAfter<string> | null;
}

/** What became different from one revision to another. Pure. */
export function revisionDifference(
  before: AssessedRevision,
  after: AssessedRevision,
): RevisionDifference {
  const sameText = before.freeText === after.freeText;
  return {
    answers: answerChanges(before, after),
    excluded: addedRemoved(excludedIn(before), excludedIn(after)),
    freeText: sameText ? null : differenceOfLines(before.freeText, after.freeText),
    tier: { before: before.assessment?.tier ?? null, after: after.assessment?.tier ?? null },
    incomplete: { before: isIncomplete(before), after: isIncomplete(after) },
    conditions: addedRemoved(conditionsOf(before), conditionsOf(after)),
    tests: addedRemoved(requiredTestsOf(before), requiredTestsOf(after)),
    knowledge: knowledgeChange(before.assessment, after.assessment),
  };
}

export function answerChanges(before: Said, after: Said): AnswerChange[] {
  return findings
    .filter(({ id }) => !sameAnswer(id, before.answers[id], after.answers[id]))
    .map(({ id }) => ({
      finding: id,
      before: before.answers[id] ?? null,
      after: after.answers[id] ?? null,
    }));
}

function excludedIn({ answers }: Said): FindingId[] {
  return findings.flatMap(({ id }) => (answers[id]?.excluded ? [id] : []));
}

/** Without an assessment nothing counts as complete. */
function isIncomplete({ assessment }: AssessedRevision): boolean {
  return assessment?.incomplete !== false;
}

function conditionsOf({ assessment }: AssessedRevision): ConditionId[] {
  return assessment?.conditions.map(({ id }) => id) ?? [];
}

function requiredTestsOf({ assessment }: AssessedRevision): InvestigationId[] {
  const tests = assessment?.investigations ?? [];
  return tests.filter(({ advice }) => advice === "required").map(({ id }) => id);
}

function addedRemoved<Id>(before: readonly Id[], after: readonly Id[]): AddedRemoved<Id> {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}

function knowledgeChange(before: Assessment | null, after: Assessment | null) {
  if (!before || !after || before.knowledge_hash === after.knowledge_hash) return null;
  return { before: before.knowledge_version, after: after.knowledge_version };
}
