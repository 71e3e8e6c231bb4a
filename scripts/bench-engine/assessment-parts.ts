import { askNext, missingMinimum } from "../../lib/clinical/engine/ask-next.ts";
import { assess } from "../../lib/clinical/engine/assess.ts";
import { evaluateRules } from "../../lib/clinical/engine/evaluate-rules.ts";
import { readFacts } from "../../lib/clinical/engine/facts.ts";
import { standingsOf } from "../../lib/clinical/engine/rule-graph.ts";
import { wouldChange } from "../../lib/clinical/engine/would-change.ts";
import type { Patient } from "../verify-engine/cql-evaluator.ts";

/** The calls that are timed one by one, each for the patient at one place of the list. */
export function assessmentParts(patients: readonly Patient[]) {
  const prepared = patients.map(prepare);
  const of = (at: number) => prepared[at] as ReturnType<typeof prepare>;
  return {
    engine: (at: number) => {
      const { answers, asOf } = of(at);
      return evaluateRules(readFacts(answers, { asOf }));
    },
    assess: (at: number) => {
      const { answers, asOf } = of(at);
      return assess(answers, { asOf });
    },
    would_change: (at: number) => {
      const { facts, standings, tier } = of(at);
      return wouldChange(facts, standings, tier);
    },
    ask_next: (at: number) => askNext(of(at)),
  };
}

function prepare({ answers, asOf }: Patient) {
  const facts = readFacts(answers, { asOf });
  const standings = standingsOf(facts).slice();
  const { tier } = assess(answers, { asOf });
  const rules = evaluateRules(facts, standings);
  return { answers, asOf, facts, standings, tier, rules, missing: missingMinimum(answers) };
}
