import { cancerAny } from "../knowledge/derived-findings.ts";
import { type FindingId, findingsById } from "../knowledge/findings.ts";
import type { FindingLeaf, RuleCondition } from "../knowledge/model.ts";
import { type Facts, isAnswered, numberRange } from "./facts.ts";
import { compareRange, holdsWhenUnknown } from "./number-leaf.ts";
import { findingOf, partsOf, type QuestionLeaf, standingOf } from "./standing.ts";

/** Answered findings that speak for a condition, in the order of the rule. Negated parts speak for nothing. */
export function because(condition: RuleCondition, facts: Facts): FindingId[] {
  return unique(established(condition, facts, (leaf) => !isNegative(leaf)));
}

/**
 * True when something in favour of a condition was found out: an answer without which its part would not
 * hold. The person and context (group A) and "new pain" never count: everybody has an age, and comes for pain.
 */
export function hasSomethingInFavour(condition: RuleCondition, facts: Facts): boolean {
  return established(condition, facts, isPositive).some((id) => !isContext(id));
}

/** Unanswered findings that could still decide a condition. */
export function missing(condition: RuleCondition, facts: Facts): FindingId[] {
  return unique(unsettledFindings(condition, facts));
}

function established(
  condition: RuleCondition,
  facts: Facts,
  counts: (leaf: QuestionLeaf) => boolean,
): FindingId[] {
  if ("not" in condition) return [];
  if ("all" in condition) return condition.all.flatMap((part) => established(part, facts, counts));
  if ("any" in condition) {
    return liveParts(condition.any, facts).flatMap((part) => established(part, facts, counts));
  }
  const parts = expand(condition);
  if (parts) return parts.flatMap((part) => established(part, facts, counts));
  const leaf = condition as QuestionLeaf;
  const id = findingOf(leaf);
  const holds = isAnswered(facts, id) && standingOf(leaf, facts).must;
  return holds && counts(leaf) ? [id] : [];
}

/** What holds now; and while nothing does, what still may. */
function liveParts(parts: readonly RuleCondition[], facts: Facts): readonly RuleCondition[] {
  const now = parts.filter((part) => standingOf(part, facts).now);
  return now.length > 0 ? now : parts.filter((part) => standingOf(part, facts).may);
}

function unsettledFindings(condition: RuleCondition, facts: Facts): FindingId[] {
  const { may, must } = standingOf(condition, facts);
  if (may === must) return [];
  if ("not" in condition) return unsettledFindings(condition.not, facts);
  if ("all" in condition) return condition.all.flatMap((part) => unsettledFindings(part, facts));
  if ("any" in condition) return condition.any.flatMap((part) => unsettledFindings(part, facts));
  const parts = expand(condition);
  if (parts) return parts.flatMap((part) => unsettledFindings(part, facts));
  const leaf = condition as QuestionLeaf;
  return isUnsettled(leaf, facts) ? [findingOf(leaf)] : [];
}

/** A date that is only partly known leaves its duration unsettled. */
function isUnsettled(leaf: QuestionLeaf, facts: Facts): boolean {
  if (!("number" in leaf)) return !isAnswered(facts, findingOf(leaf));
  const range = numberRange(facts, leaf.number);
  return !range || compareRange(leaf, range) === "partly";
}

/** The parts of a leaf that stands for several questions; null for a leaf about one. */
function expand(leaf: FindingLeaf): readonly RuleCondition[] | null {
  if ("always" in leaf || "anyUnanswered" in leaf) return [];
  if ("cancerAny" in leaf) return [cancerAny];
  if ("anyYes" in leaf || "countYes" in leaf) return partsOf(leaf);
  return null;
}

function isContext(id: FindingId): boolean {
  return findingsById[id].group === "A" || id === "back_pain_new";
}

function isNegative(leaf: QuestionLeaf): boolean {
  return "isUnknown" in leaf;
}

function isPositive(leaf: QuestionLeaf): boolean {
  if ("number" in leaf) return !holdsWhenUnknown(leaf);
  return !isNegative(leaf);
}

function unique(ids: readonly FindingId[]): FindingId[] {
  return [...new Set(ids)];
}
