import { cited } from "../../clinical/engine/cited.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import { type Rule, rules } from "../../clinical/knowledge/rules.ts";
import { severity, type Tier } from "../../clinical/knowledge/tiers.ts";

export interface RuleFilter {
  /** Any of these; none means every tier. */
  readonly tier: readonly Tier[];
  /** Suspected or kept on the list; null means any. */
  readonly condition: ConditionId | null;
  /** Only rules with a source that was not yet verified. */
  readonly unverified: boolean;
}

/** By tier, then by id. */
export function listRules({ tier, condition, unverified }: RuleFilter): Rule[] {
  return rules
    .filter((rule) => tier.length === 0 || tier.includes(rule.tier))
    .filter((rule) => condition === null || namesCondition(rule, condition))
    .filter((rule) => !unverified || cited(rule.sources).evidence === "M")
    .toSorted(byTierThenId);
}

/** Most urgent first: the order in which rules are listed everywhere. */
export function byTierThenId(a: Rule, b: Rule): number {
  return severity(a.tier) - severity(b.tier) || a.id.localeCompare(b.id, "en");
}

function namesCondition(rule: Rule, condition: ConditionId): boolean {
  return rule.conditions.includes(condition) || rule.considerConditions.includes(condition);
}
