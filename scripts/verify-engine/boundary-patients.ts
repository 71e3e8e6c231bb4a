import type { Answers } from "../../lib/clinical/engine/answers.ts";
import { findingsById } from "../../lib/clinical/knowledge/findings.ts";
import type { NumberLeaf } from "../../lib/clinical/knowledge/model.ts";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { negativeBase } from "../../lib/clinical/vignettes/negative-base.ts";
import { holds } from "./answer-classes.ts";
import type { Patient } from "./cql-evaluator.ts";
import { PatientSearch } from "./patient-search.ts";
import { type Plain, plainOf } from "./plain.ts";
import { atomsOf, replaceAtoms } from "./possibly.ts";
import { asOf } from "./random-patients.ts";
import { neighbours, thresholdsOf } from "./thresholds.ts";

/** On, just below and just above every threshold of every rule, with three kinds of other answers. */
export function boundaryPatients(rules: readonly Rule[]): Patient[] {
  const patients = rules.flatMap((rule) =>
    atomsOf(plainOf(rule.when))
      .filter((atom): atom is NumberLeaf => "number" in atom)
      .flatMap((leaf) => thresholdsOf(leaf).flatMap((at) => aroundThreshold(rule, leaf, at))),
  );
  return [...new Map(patients.map((patient) => [patient.name, patient])).values()];
}

function aroundThreshold({ id, when }: Rule, { number }: NumberLeaf, threshold: number): Patient[] {
  const values = [threshold, ...neighbours(findingsById[number], threshold)];
  const rests = {
    "nothing else": {},
    "the negative base": negativeBase,
    "the rest decisive": decisiveRest(plainOf(when), number, values),
  };
  return Object.entries(rests).flatMap(([rest, answers]) =>
    values.map((value) => ({
      name: `${id}: ${number} ${value}, ${rest}`,
      answers: { ...answers, [number]: value },
      asOf,
    })),
  );
}

/** Other answers that leave it to the number whether the rule is met. */
function decisiveRest(
  plain: Plain,
  number: NumberLeaf["number"],
  values: readonly number[],
): Answers {
  const [on, ...beside] = values.map((value) =>
    replaceAtoms(plain, number, (atom) => holds(atom, value)),
  );
  const search = new PatientSearch([plain]);
  for (const next of beside) {
    const answers = search.distinguishing(on ?? false, next);
    if (answers) return answers;
  }
  return {};
}
