import type { RuleCondition } from "../knowledge/model.ts";
import { type Facts, numberRange } from "./facts.ts";
import { occurrences } from "./polarity.ts";
import { representativeValues } from "./representative-values.ts";
import { findingOf, standingOf } from "./standing.ts";

const durationsByCondition = new WeakMap<RuleCondition, readonly number[]>();

/** True when nothing but how long the pain has lasted keeps a rule from being met: that is always asked. */
export function durationWouldMeet(condition: RuleCondition, facts: Facts): boolean {
  if (numberRange(facts, "pain_duration_days")) return false;
  return durationsOf(condition).some(
    (days) => standingOf(condition, { ...facts, duration: { low: days, high: days } }).now,
  );
}

/** Each threshold of the rule for the duration, and just beside it. */
function durationsOf(condition: RuleCondition): readonly number[] {
  const known = durationsByCondition.get(condition);
  if (known) return known;
  const leaves = occurrences(condition, 1)
    .map(({ leaf }) => leaf)
    .filter((leaf) => findingOf(leaf) === "pain_duration_days");
  const values = leaves.length > 0 ? representativeValues("pain_duration_days", leaves) : [];
  const days = values.filter((value) => typeof value === "number");
  durationsByCondition.set(condition, days);
  return days;
}
