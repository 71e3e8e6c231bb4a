import { readFacts } from "../../lib/clinical/engine/facts.ts";
import { standingOf } from "../../lib/clinical/engine/standing.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { type RuleWitnesses, wrongIn } from "../../lib/clinical/vignettes/rule-witnesses.ts";
import { randomPatient } from "../verify-engine/random-patients.ts";
import type { Mutation } from "./mutations.ts";
import { distinguishing } from "./witnesses.ts";

export interface Judged {
  readonly rule: Rule;
  readonly mutation: Mutation;
  /** equivalent: proven to be no change at all. */
  readonly outcome: "killed" | "survived" | "equivalent";
}

export function judge(rule: Rule, mutation: Mutation, expected?: RuleWitnesses): Judged {
  const noticed = expected !== undefined && wrongIn(mutation.rule, expected).length > 0;
  if (noticed) return { rule, mutation, outcome: "killed" };
  const proven =
    mutation.ofCondition &&
    distinguishing(rule, mutation) === null &&
    isSameOnRandomPatients(rule, mutation.rule);
  return { rule, mutation, outcome: proven ? "equivalent" : "survived" };
}

/** A second look, by the engine, at two conditions that were proven to be the same. */
function isSameOnRandomPatients(one: Rule, other: Rule): boolean {
  return patients.every(
    (facts) => standingOf(one.when, facts).now === standingOf(other.when, facts).now,
  );
}

const patients = Array.from({ length: 500 }, (_, number) => {
  const { answers, asOf } = randomPatient(number);
  return readFacts(answers, { asOf });
});
