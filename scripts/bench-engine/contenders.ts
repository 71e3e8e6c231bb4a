import { evaluateRules } from "../../lib/clinical/engine/evaluate-rules.ts";
import { readFacts } from "../../lib/clinical/engine/facts.ts";
import { rules } from "../../lib/clinical/knowledge/rules.ts";
import {
  CqlEvaluator,
  type Patient,
  parametersOf,
  type Verdict,
  verdictIn,
} from "../verify-engine/cql-evaluator.ts";
import { rulesAsCql } from "../verify-engine/to-cql.ts";
import { translate } from "../verify-engine/translate.ts";
import { JsonRulesPeer, jsonFactsOf } from "./json-rules-peer.ts";

/** Something that evaluates all rules for the patient at one place of the list. */
export interface Contender {
  readonly name: string;
  readonly evaluate: (at: number) => unknown;
  readonly verdicts: (at: number) => Promise<readonly Verdict[]>;
}

/** Ours starts from the answers; the others are given theirs in the form they read, made beforehand. */
export function contendersFor(patients: readonly Patient[]): Contender[] {
  return [ours(patients), jsonRules(patients), cqlExecution(patients)];
}

/** Verdict, because, missing and source of every rule. */
function ours(patients: readonly Patient[]): Contender {
  const evaluate = (at: number) => {
    const { answers, asOf } = patients[at] as Patient;
    return evaluateRules(readFacts(answers, { asOf }));
  };
  return {
    name: "engine",
    evaluate,
    verdicts: async (at) => evaluate(at).map(({ verdict }) => verdict),
  };
}

/** No explanation: the names of the rules that hold. */
function jsonRules(patients: readonly Patient[]): Contender {
  const peer = new JsonRulesPeer(rules);
  const facts = patients.map(jsonFactsOf);
  const evaluate = (at: number) => peer.evaluate(facts[at] ?? {});
  return {
    name: "json-rules-engine",
    evaluate,
    verdicts: async (at) => peer.verdicts(await evaluate(at)),
  };
}

/** No explanation: the value of every definition. */
function cqlExecution(patients: readonly Patient[]): Contender {
  const library = new CqlEvaluator(translate(rulesAsCql(rules)));
  const parameters = patients.map(parametersOf);
  const evaluate = (at: number) => library.evaluate(parameters[at] ?? {});
  return {
    name: "cql-execution",
    evaluate,
    verdicts: async (at) => {
      const values = await evaluate(at);
      return rules.map(({ id }) => verdictIn(values, id));
    },
  };
}
