import type { ConditionId } from "../knowledge/conditions.ts";
import type { Rule, RuleId } from "../knowledge/rules.ts";
import type { AssessedCondition } from "./assessment.ts";

/** Suspected first, then worth keeping on the list; a suspected one is not repeated there. */
export function assessedConditions(met: readonly Rule[]): AssessedCondition[] {
  const suspected = gather(met, (rule) => rule.conditions);
  const consider = gather(met, (rule) => rule.considerConditions);
  return [
    ...[...suspected].map(([id, rules]) => ({ id, standing: "suspected" as const, rules })),
    ...[...consider]
      .filter(([id]) => !suspected.has(id))
      .map(([id, rules]) => ({ id, standing: "consider" as const, rules })),
  ];
}

function gather(met: readonly Rule[], conditionsOf: (rule: Rule) => readonly ConditionId[]) {
  const byCondition = new Map<ConditionId, RuleId[]>();
  for (const rule of met) {
    for (const id of conditionsOf(rule))
      byCondition.set(id, [...(byCondition.get(id) ?? []), rule.id]);
  }
  return byCondition;
}
