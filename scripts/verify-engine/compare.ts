import { assess } from "../../lib/clinical/engine/assess.ts";
import { type Rule, rules } from "../../lib/clinical/knowledge/rules.ts";
import { type CqlEvaluator, type Patient, parametersOf, verdictIn } from "./cql-evaluator.ts";
import { expectedFrom } from "./expected-assessment.ts";
import { secondPass } from "./second-pass.ts";

export interface Oracle {
  readonly rules: CqlEvaluator;
  readonly cautions: CqlEvaluator;
}

/** What the engine and the CQL libraries say differently about a patient, in words. */
export async function differences(patient: Patient, oracle: Oracle): Promise<string[]> {
  const parameters = parametersOf(patient);
  const values = await oracle.rules.evaluate(parameters);
  const verdicts = new Map(rules.map(({ id }) => [id, verdictIn(values, id)]));
  const expected = expectedFrom(rules, verdicts, patient.answers);
  const held = await oracle.cautions.evaluate({ ...parameters, ...secondPass(expected) });
  const { wanted: _wanted, verdicts: wantedVerdicts, ...rest } = expected;
  const said = saidByEngine(patient);
  return [
    ...unequal({ ...rest, cautions: idsThatHold(held) }, said.summary),
    ...unequal(wantedVerdicts, said.verdicts),
  ].map((difference) => `${patient.name}: ${difference}`);
}

function saidByEngine({ answers, asOf }: Patient) {
  const assessment = assess(answers, { asOf });
  const { tier, conditions, investigations, cautions } = assessment;
  const suspected = conditions.filter(({ standing }) => standing === "suspected");
  const required = investigations.filter(({ advice }) => advice === "required");
  return {
    verdicts: Object.fromEntries(assessment.rules.map(({ id, verdict }) => [id, verdict])),
    summary: {
      tier,
      suspected: suspected.map(({ id }) => id).toSorted(),
      required: required.map(({ id }) => id).toSorted(),
      cautions: cautions.map(({ id }) => id).toSorted(),
    },
  };
}

/** Groups are definitions of the library too; they are no cautions. */
function idsThatHold(held: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(held)
    .filter((id) => held[id] && !id.includes(" "))
    .toSorted();
}

function unequal(
  expected: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
): string[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(said)]);
  return [...keys].flatMap((key) => {
    const [wanted, got] = [expected[key], said[key]].map((value) => JSON.stringify(value));
    return wanted === got ? [] : [`${key}: CQL ${wanted}, engine ${got}`];
  });
}

/** Takes the first rule for its opposite: the comparison must notice. */
export function planted(all: readonly Rule[]): Rule[] {
  return all.map((rule, at) => (at === 0 ? { ...rule, when: { not: rule.when } } : rule));
}
