import { cancerAny } from "../knowledge/derived-findings.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { FindingLeaf, RuleCondition } from "../knowledge/model.ts";
import type { AnswerValue } from "./answers.ts";
import { readFacts } from "./facts.ts";
import { representativeValues } from "./representative-values.ts";
import { findingOf, partsOf, type QuestionLeaf, standingOf } from "./standing.ts";

/** Where a finding stands in a rule: 1 speaks for it, -1 against it, 0 either way (an exact count). */
export interface Occurrence {
  readonly leaf: QuestionLeaf;
  readonly sign: 1 | -1 | 0;
}

/**
 * Findings that no single answer can serve in all their places: in favour of one part of the rule and
 * against another. For these, combining the parts is not exact and their answers have to be enumerated.
 */
export function conflictedFindings(condition: RuleCondition): FindingId[] {
  const byFinding = Map.groupBy(occurrences(condition, 1), ({ leaf }) => findingOf(leaf));
  return [...byFinding].filter(([id, places]) => isConflicted(id, places)).map(([id]) => id);
}

export function occurrences(condition: RuleCondition, sign: 1 | -1 | 0): Occurrence[] {
  if ("all" in condition) return condition.all.flatMap((part) => occurrences(part, sign));
  if ("any" in condition) return condition.any.flatMap((part) => occurrences(part, sign));
  if ("not" in condition) return occurrences(condition.not, opposite(sign));
  return leafOccurrences(condition, sign);
}

function leafOccurrences(leaf: FindingLeaf, sign: 1 | -1 | 0): Occurrence[] {
  if ("always" in leaf || "anyUnanswered" in leaf) return [];
  if ("cancerAny" in leaf) return occurrences(cancerAny, sign);
  if ("anyYes" in leaf || "countYes" in leaf) {
    const counted = "exactly" in leaf ? 0 : sign;
    return partsOf(leaf).flatMap((part) => occurrences(part, counted));
  }
  return [{ leaf, sign }];
}

function opposite(sign: 1 | -1 | 0): 1 | -1 | 0 {
  if (sign === 0) return 0;
  return sign === 1 ? -1 : 1;
}

function isConflicted(id: FindingId, places: readonly Occurrence[]): boolean {
  if (places.length < 2) return false;
  if (places.some(({ sign }) => sign === 0)) return true;
  const values = representativeValues(
    id,
    places.map(({ leaf }) => leaf),
  );
  const servesAll = (favour: boolean) =>
    values.some((value) => places.every((place) => serves(id, value, place) === favour));
  return !(servesAll(true) && servesAll(false));
}

function serves(
  id: FindingId,
  value: AnswerValue | undefined,
  { leaf, sign }: Occurrence,
): boolean {
  const facts = readFacts(value === undefined ? {} : { [id]: value });
  return standingOf(leaf, facts).now === (sign === 1);
}
