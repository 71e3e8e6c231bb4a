import { ecog } from "../../clinical/calculators/ecog.ts";
import { frankel } from "../../clinical/calculators/frankel.ts";
import { type ConditionId, conditionLabels } from "../../clinical/knowledge/conditions.ts";

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

const notKnown = { value: "not_known", label: "Not known" } as const;

/** What is in no list of the knowledge is said in words. */
export const diagnosisChoices = [
  ...Object.entries(conditionLabels).map(([value, label]) => ({
    value: value as ConditionId,
    label,
  })),
  { value: "other", label: "Another diagnosis, in words" },
] as const;

export const confirmedByChoices = [
  { value: "histology", label: "Histology (biopsy, marrow or specimen)" },
  { value: "culture", label: "Culture" },
  { value: "laboratory", label: "Blood or urine test" },
  { value: "imaging", label: "Imaging" },
  { value: "operation", label: "Seen at operation" },
  { value: "post_mortem", label: "Post-mortem examination" },
  { value: "clinical", label: "Clinically, without a test" },
  notKnown,
] as const satisfies readonly Choice[];

export const stagingChoices = [
  { value: "recorded", label: "As reported, in the field beside" },
  { value: "not_staged", label: "Not staged, or no stage applies" },
  notKnown,
] as const satisfies readonly Choice[];

/** In the words of the findings gait_disturbance and unable_to_walk. */
export const walkingChoices = [
  { value: "walks", label: "Walks, no new unsteadiness or difficulty" },
  { value: "gait_disturbance", label: "Walks, with new unsteadiness or difficulty" },
  { value: "unable_to_walk", label: "Cannot walk" },
  notKnown,
] as const satisfies readonly Choice[];

export const continenceChoices = [
  { value: "no_new_disturbance", label: "No new retention or incontinence" },
  { value: "bladder", label: "New retention or incontinence of urine" },
  { value: "bowel", label: "New incontinence of faeces or inability to open the bowels" },
  { value: "bladder_and_bowel", label: "Both bladder and bowel" },
  notKnown,
] as const satisfies readonly Choice[];

/** The grades of specification 5.3. */
export const frankelChoices: readonly Choice[] = [...gradesOf(frankel.inputs[0]), notKnown];
export const ecogChoices: readonly Choice[] = [...gradesOf(ecog.inputs[0]), notKnown];

function gradesOf({ options }: { readonly options: readonly Choice[] }): Choice[] {
  return options.map(({ value, label }) => ({ value, label }));
}

/** The questions with one answer of a list, in the order of the form. */
export const diagnosisQuestions = {
  condition: { label: "Confirmed diagnosis", choices: diagnosisChoices },
  confirmedBy: { label: "How it was confirmed", choices: confirmedByChoices },
  staging: { label: "Stage at diagnosis", choices: stagingChoices },
  walking: { label: "Walking at diagnosis", choices: walkingChoices },
  continence: { label: "Bladder and bowel at diagnosis", choices: continenceChoices },
  frankel: { label: "Frankel / ASIA grade at diagnosis", choices: frankelChoices },
  ecog: { label: "ECOG at diagnosis", choices: ecogChoices },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly choices: readonly Choice[] }>
>;

export type DiagnosisQuestion = keyof typeof diagnosisQuestions;
export const diagnosisQuestionIds = Object.keys(diagnosisQuestions) as DiagnosisQuestion[];

/** What a kept value says; itself where a later list no longer has it. */
export function choiceLabel(question: DiagnosisQuestion, value: string): string {
  const choices: readonly Choice[] = diagnosisQuestions[question].choices;
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
