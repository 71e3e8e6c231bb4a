import type { Answers } from "../engine/answers.ts";
import type { Verdict } from "../engine/assessment.ts";
import { readFacts } from "../engine/facts.ts";
import { standingOf } from "../engine/standing.ts";
import type { Rule } from "../knowledge/rules.ts";

/**
 * What is expected of one rule, with patients that show it: one for whom it is met with as few answers as can be,
 * and for every part of it one whose verdict would be another without that part.
 */
export interface RuleWitnesses {
  readonly rule: string;
  readonly tier: string;
  readonly conditions: readonly string[];
  readonly required: readonly (readonly [test: string, within: string])[];
  /** Worked out by an independent evaluation of the rules, not by the engine. */
  readonly patients: Readonly<Record<Verdict, readonly Answers[]>>;
}

/** In what a rule is not as expected; empty when all is well. */
export function wrongIn(rule: Rule, expected: RuleWitnesses): string[] {
  const required = rule.required.map(({ test, within }) => [test, within]);
  return [
    ...differs("tier", rule.tier, expected.tier),
    ...differs("conditions", rule.conditions, expected.conditions),
    ...differs("required tests", required, expected.required),
    ...expected.patients.met.flatMap((answers) => wrongFor(rule, answers, true)),
    ...expected.patients.undetermined.flatMap((answers) => wrongFor(rule, answers, false)),
    ...expected.patients.not_met.flatMap((answers) => wrongFor(rule, answers, false)),
  ];
}

function wrongFor(rule: Rule, answers: Answers, met: boolean): string[] {
  const { now } = standingOf(rule.when, readFacts(answers));
  return now === met ? [] : [`${now ? "met" : "not met"} for ${JSON.stringify(answers)}`];
}

function differs(what: string, is: unknown, expected: unknown): string[] {
  const [found, wanted] = [JSON.stringify(is), JSON.stringify(expected)];
  return found === wanted ? [] : [`${what} ${found} instead of ${wanted}`];
}
