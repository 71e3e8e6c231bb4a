import { type FindingId, findings } from "../knowledge/findings.ts";
import { minimumSafetyItems } from "../knowledge/minimum-safety-set.ts";
import { mostUrgent, severity, type Tier } from "../knowledge/tiers.ts";
import type { Answers } from "./answers.ts";
import type { AskNext, RuleVerdict } from "./assessment.ts";

const catalogueOrder = new Map(findings.map(({ id }, at) => [id, at]));
const resultGroups: ReadonlySet<FindingId> = new Set(
  findings.filter(({ group }) => group === "K").map(({ id }) => id),
);

/**
 * What to ask: the missing minimum safety set, then what open rules above the present tier still need; in each
 * part the most urgent first. What the patient was not sure about comes last.
 */
export function askNext(
  answers: Answers,
  missing: readonly FindingId[],
  rules: readonly RuleVerdict[],
  tier: Tier,
): AskNext[] {
  const above = rules.filter(
    (rule) => rule.verdict === "undetermined" && severity(rule.tier) < severity(tier),
  );
  const openQuestions = [...new Set(openAbove(rules, tier).flatMap((rule) => rule.missing))]
    .filter((finding) => !missing.includes(finding))
    .toSorted(byKindAndCatalogue)
    .map((finding) => entry(finding, above));
  const minimum = missing.map((finding) => entry(finding, above));
  return notSureLast(answers, [
    ...minimum.toSorted(byUrgency),
    ...openQuestions.toSorted(byUrgency),
  ]);
}

/** Open rules that would raise the tier. */
export function openAbove(rules: readonly RuleVerdict[], tier: Tier): RuleVerdict[] {
  return rules.filter((rule) => rule.open && severity(rule.tier) < severity(tier));
}

/** Unanswered members of the minimum safety set; a remote assessment leaves the examination missing. */
export function missingMinimum(answers: Answers): FindingId[] {
  return minimumSafetyItems.filter((id) => {
    const value = answers[id];
    return value === undefined || value === "unknown" || value === "none_remote";
  });
}

function entry(finding: FindingId, rules: readonly RuleVerdict[]): AskNext {
  const reach = rules.filter((rule) => rule.missing.includes(finding)).map((rule) => rule.tier);
  return { finding, could_raise_to: mostUrgent(reach) };
}

function byUrgency(a: AskNext, b: AskNext): number {
  return rank(a) - rank(b);
}

function rank({ could_raise_to }: AskNext): number {
  return could_raise_to === null ? Number.MAX_SAFE_INTEGER : severity(could_raise_to);
}

/** Questions before results: a question can be asked now. */
function byKindAndCatalogue(a: FindingId, b: FindingId): number {
  const byKind = Number(resultGroups.has(a)) - Number(resultGroups.has(b));
  return byKind || (catalogueOrder.get(a) ?? 0) - (catalogueOrder.get(b) ?? 0);
}

function notSureLast(answers: Answers, asked: readonly AskNext[]): AskNext[] {
  const isNotSure = ({ finding }: AskNext) => answers[finding] === "unknown";
  return [...asked.filter((ask) => !isNotSure(ask)), ...asked.filter(isNotSure)];
}
