import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Answers } from "../../lib/clinical/engine/answers.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import type { RuleWitnesses } from "../../lib/clinical/vignettes/rule-witnesses.ts";
import {
  type CqlEvaluator,
  parametersOf,
  type Verdict,
  verdictIn,
} from "../verify-engine/cql-evaluator.ts";
import { PatientSearch } from "../verify-engine/patient-search.ts";
import { plainOf } from "../verify-engine/plain.ts";
import { asOf } from "../verify-engine/random-patients.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";

export const witnessFile = path.resolve(
  import.meta.dirname,
  "../../lib/clinical/vignettes/rule-witnesses.json",
);

export function readWitnesses(): ReadonlyMap<string, RuleWitnesses> {
  const witnesses: RuleWitnesses[] = JSON.parse(readFileSync(witnessFile, "utf8"));
  return new Map(witnesses.map((one) => [one.rule, one]));
}

/** Looks for the patients by the rules' structure, and takes their verdicts from CQL. */
export async function writeWitnesses(rules: readonly Rule[], cql: CqlEvaluator): Promise<void> {
  const witnesses: RuleWitnesses[] = [];
  for (const rule of rules) witnesses.push(await witnessesOf(rule, cql));
  const lines = witnesses.map((one) => JSON.stringify(one));
  writeFileSync(witnessFile, `[\n${lines.join(",\n")}\n]\n`);
}

/** A patient for whom the mutated condition and the rule's differ; null proves that there is none. */
export function distinguishing(rule: Rule, mutation: Mutation): Answers | null {
  const [one, other] = [plainOf(rule.when), plainOf(mutation.rule.when)];
  return new PatientSearch([one, other]).distinguishing(one, other);
}

async function witnessesOf(rule: Rule, cql: CqlEvaluator): Promise<RuleWitnesses> {
  const patients: Record<Verdict, Answers[]> = { met: [], undetermined: [], not_met: [] };
  for (const answers of fewPatientsFor(rule)) {
    const values = await cql.evaluate(parametersOf({ name: rule.id, answers, asOf }));
    patients[verdictIn(values, rule.id)].push(answers);
  }
  return {
    rule: rule.id,
    tier: rule.tier,
    conditions: rule.conditions,
    required: rule.required.map(({ test, within }) => [test, within]),
    patients,
  };
}

function fewPatientsFor(rule: Rule): Answers[] {
  const plain = plainOf(rule.when);
  const changed = mutationsOf(rule).filter(({ ofCondition }) => ofCondition);
  const patients = [
    new PatientSearch([plain]).satisfying(plain),
    ...changed.map((mutation) => distinguishing(rule, mutation)),
  ].filter((answers) => answers !== null);
  return [...new Map(patients.map((answers) => [JSON.stringify(answers), answers])).values()];
}
