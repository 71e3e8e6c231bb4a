import type { Assessment, RuleVerdict } from "../../clinical/engine/assessment.ts";
import type { RuleId } from "../../clinical/knowledge/rules.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";

/** The met rules, most urgent first: the order in which sources are numbered. */
export function metRules(assessment: Assessment): RuleVerdict[] {
  return assessment.rules
    .filter((rule) => rule.verdict === "met")
    .toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
}

/** The numbers, counted from 1, under which these rules stand in the list of sources. */
export function sourceNumbers(assessment: Assessment, ruleIds: readonly RuleId[]): number[] {
  return metRules(assessment).flatMap((rule, index) =>
    ruleIds.includes(rule.id) ? [index + 1] : [],
  );
}
