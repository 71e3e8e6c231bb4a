import { covers } from "../knowledge/covers.ts";
import { type InvestigationId, investigations } from "../knowledge/investigations.ts";
import type { Rule, RuleId } from "../knowledge/rules.ts";
import { severity } from "../knowledge/tiers.ts";
import type { AdvisedInvestigation } from "./assessment.ts";
import { shortest } from "./clock.ts";

type Advised = Omit<AdvisedInvestigation, "cautions" | "instead">;

/**
 * The advice of all met rules on each test. Required wins; otherwise the advice of the rule with the higher
 * tier; on a tie, avoid. A test that a required one covers is left out.
 */
export function adviseInvestigations(met: readonly Rule[]): Advised[] {
  const advised = investigations.flatMap(({ id }) => adviceOn(id, met) ?? []);
  const required = advised.filter(({ advice }) => advice === "required");
  const covered = new Set(required.flatMap(({ id }) => covers[id] ?? []));
  return advised
    .filter(({ id }) => !covered.has(id))
    .map((advice) => withCovered(advice, required))
    .toSorted(byAdviceAndClock);
}

/** A test that stands for others is as pressing as the most pressing of them, for the rules of all of them. */
function withCovered(advice: Advised, required: readonly Advised[]): Advised {
  if (advice.advice !== "required") return advice;
  const all = [advice, ...required.filter(({ id }) => covers[advice.id]?.includes(id))];
  const within = shortest(all.flatMap((one) => one.within ?? []));
  return { ...advice, within, rules: [...new Set(all.flatMap((one) => one.rules))] };
}

function adviceOn(id: InvestigationId, met: readonly Rule[]): Advised | null {
  const required = met.flatMap((rule) =>
    rule.required.filter(({ test }) => test === id).map(({ within }) => ({ rule, within })),
  );
  if (required.length > 0) {
    const within = shortest(required.map((entry) => entry.within));
    return { id, advice: "required", within, rules: required.map(({ rule }) => rule.id) };
  }
  const consider = met.filter((rule) => rule.consider.includes(id));
  const avoid = met.filter((rule) => rule.avoid.includes(id));
  if (consider.length === 0 && avoid.length === 0) return null;
  return mostSevere(avoid) <= mostSevere(consider)
    ? { id, advice: "avoid", within: null, rules: ids(avoid) }
    : { id, advice: "consider", within: null, rules: ids(consider) };
}

/** 0 is the most severe; larger than any tier when there is no rule. */
function mostSevere(rules: readonly Rule[]): number {
  return Math.min(...rules.map(({ tier }) => severity(tier)), Number.POSITIVE_INFINITY);
}

const adviceOrder = ["required", "consider", "avoid"] as const;

function byAdviceAndClock(a: Advised, b: Advised): number {
  const byAdvice = adviceOrder.indexOf(a.advice) - adviceOrder.indexOf(b.advice);
  if (byAdvice !== 0 || a.within === null || b.within === null || a.within === b.within) {
    return byAdvice;
  }
  return shortest([a.within, b.within]) === a.within ? -1 : 1;
}

function ids(rules: readonly Rule[]): RuleId[] {
  return rules.map(({ id }) => id);
}
