import type { Answers, AnswerValue } from "../engine/answers.ts";
import { type Assessed, readFacts } from "../engine/facts.ts";
import { occurrences } from "../engine/polarity.ts";
import { representativeValues } from "../engine/representative-values.ts";
import { findingOf, partsOf } from "../engine/standing.ts";
import { conditionLabels } from "../knowledge/conditions.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { CautionCondition, NumberLeaf, RuleCondition } from "../knowledge/model.ts";
import { reachOf } from "./partly-asked.ts";

interface Goal {
  readonly part: CautionCondition;
  readonly holds: boolean;
}

/** Where a number is compared in a condition, and what the rest has to be for it to decide. */
export interface Comparison {
  readonly leaf: NumberLeaf;
  /** -1: the condition holds where the comparison does not; 0: either way. */
  readonly sign: 1 | -1 | 0;
  readonly rest: readonly Goal[];
  /** The comparison itself, or the count in which it stands. */
  readonly deciding: CautionCondition;
}

export interface DecidingPatient {
  /** Without the number that is compared. */
  readonly answers: Answers;
  readonly assessed: Assessed;
}

/** Every place where a condition compares a number. */
export function comparisonsIn(
  condition: CautionCondition,
  sign: 1 | -1 | 0 = 1,
  rest: readonly Goal[] = [],
): Comparison[] {
  if ("not" in condition) return comparisonsIn(condition.not, sign === 1 ? -1 : 1, rest);
  if ("all" in condition) return amongParts(condition.all, true, sign, rest);
  if ("any" in condition) return amongParts(condition.any, false, sign, rest);
  if ("anyYes" in condition) return amongParts(partsOf(condition), false, sign, rest);
  if ("countYes" in condition) {
    const inner = partsOf(condition).flatMap((part) => comparisonsIn(part));
    const counted = "exactly" in condition ? 0 : sign;
    return inner.map(({ leaf }) => ({ leaf, sign: counted, rest, deciding: condition }));
  }
  if ("number" in condition) return [{ leaf: condition, sign, rest, deciding: condition }];
  return [];
}

function amongParts(
  parts: readonly CautionCondition[],
  othersHold: boolean,
  sign: 1 | -1 | 0,
  rest: readonly Goal[],
): Comparison[] {
  return parts.flatMap((part) => {
    const others = parts.filter((other) => other !== part);
    const goals = others.map((other) => ({ part: other, holds: othersHold }));
    return comparisonsIn(part, sign, [...rest, ...goals]);
  });
}

const everything: Assessed = {
  suspected: new Set(Object.keys(conditionLabels) as (keyof typeof conditionLabels)[]),
  needs: new Set(["mri", "ct_contrast"]),
};
const nothing: Assessed = { suspected: new Set(), needs: new Set() };

/** A patient for whom only the number decides: it holds with one value and not with the other; null for none. */
export function decidingPatient(
  condition: CautionCondition,
  comparison: Comparison,
  values: { readonly holding: number; readonly failing: number },
): DecidingPatient | null {
  const asked = findingsBeside(condition, comparison.leaf.number);
  for (const assessed of [nothing, everything]) {
    const budget = { left: 20_000 };
    const answers = search({ comparison, values, assessed, asked, budget }, {}, 0);
    if (answers) return { answers, assessed };
  }
  return null;
}

interface Asked {
  readonly id: FindingId;
  readonly values: readonly (AnswerValue | undefined)[];
}

interface Search {
  readonly comparison: Comparison;
  readonly values: { readonly holding: number; readonly failing: number };
  readonly assessed: Assessed;
  readonly asked: readonly Asked[];
  readonly budget: { left: number };
}

function search(within: Search, answers: Answers, depth: number): Answers | null {
  within.budget.left -= 1;
  if (within.budget.left < 0 || !isPossible(within, answers, depth)) return null;
  const next = within.asked[depth];
  if (!next) return answers;
  for (const value of next.values) {
    const tried = value === undefined ? answers : { ...answers, [next.id]: value };
    const found = search(within, tried, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Whether what is still to be answered could make the number decide. */
function isPossible(
  { comparison, values, assessed, asked }: Search,
  answers: Answers,
  depth: number,
): boolean {
  const settled = new Set(asked.slice(0, depth).map(({ id }) => id));
  const reach = (part: CautionCondition, value: number) => {
    const facts = readFacts({ ...answers, [comparison.leaf.number]: value });
    return reachOf(part, { ...facts, assessed }, settled);
  };
  const { holding, failing } = values;
  const restHolds = comparison.rest.every(({ part, holds }) =>
    [holding, failing].every((value) => {
      const { may, must } = reach(part, value);
      return holds ? may : !must;
    }),
  );
  if (!restHolds) return false;
  const { deciding } = comparison;
  return reach(deciding, holding).may && !reach(deciding, failing).must;
}

/** Answers to try for each finding of a condition but one. */
function findingsBeside(condition: CautionCondition, but: FindingId): Asked[] {
  const leaves = occurrences(condition as RuleCondition, 1)
    .map(({ leaf }) => leaf)
    .filter((leaf) => !("suspected" in leaf || "needs" in leaf));
  const byFinding = Map.groupBy(leaves, findingOf);
  byFinding.delete(but);
  return [...byFinding].map(([id, own]) => ({ id, values: representativeValues(id, own) }));
}
