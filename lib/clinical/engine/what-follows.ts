import type { Caution } from "../knowledge/cautions.ts";
import type { Rule } from "../knowledge/rules.ts";
import { severity, type Tier } from "../knowledge/tiers.ts";
import { adviseInvestigations } from "./advice.ts";
import { applyCautions } from "./apply-cautions.ts";
import { assessedConditions } from "./assessed-conditions.ts";
import type { AssessedCondition } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import type { FirstPass } from "./first-pass.ts";
import { factsOnceAssessed } from "./second-pass.ts";

export interface Following {
  /** The met rules with what each may say beside the others. */
  readonly advising: readonly Rule[];
  readonly conditions: AssessedCondition[];
  readonly advised: ReturnType<typeof adviseInvestigations>;
  /** The facts with what the rules suspected and advised. */
  readonly assessed: Facts;
  readonly held: Caution[];
}

/** What follows from the rules that are met: conditions, tests and the cautions that then hold. */
export function whatFollows({ facts, met, tier, incomplete }: FirstPass): Following {
  const advising = advisingOf({ met, tier, incomplete });
  const conditions = assessedConditions(met);
  const advised = adviseInvestigations(advising);
  const assessed = factsOnceAssessed(facts, conditions, advised);
  return { advising, conditions, advised, assessed, held: applyCautions(assessed) };
}

/** The met rules with what each may say beside the others. */
export function advisingOf({
  met,
  tier,
  incomplete,
}: Pick<FirstPass, "met" | "tier" | "incomplete">): Rule[] {
  return met
    .flatMap((rule) => (incomplete ? whileIncomplete(rule) : [rule]))
    .map((rule) => besideMoreUrgent(rule, tier));
}

/**
 * What a rule may say while the minimum safety set is incomplete: a self-management rule nothing, a routine one
 * neither advice against a test nor a reassuring action.
 */
function whileIncomplete(rule: Rule): Rule[] {
  if (rule.tier === "self_management") return [];
  if (rule.tier !== "routine") return [rule];
  return [{ ...rule, avoid: [], actions: rule.reassuring ? [] : rule.actions }];
}

/** Beside a more urgent rule nothing advises to wait. */
function besideMoreUrgent(rule: Rule, tier: Tier): Rule {
  const isLess = severity(rule.tier) > severity(tier);
  return rule.reassuring && isLess ? { ...rule, actions: [] } : rule;
}
