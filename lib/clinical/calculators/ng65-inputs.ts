import { inflammatoryFindings } from "../knowledge/findings/inflammatory.ts";
import { groups } from "../knowledge/groups.ts";
import { yesNoOptions } from "./answer-options.ts";
import type { ChoiceInput, NumberInput } from "./model.ts";

export const onsetAge = {
  kind: "number",
  id: "back_pain_onset_age",
  label: "Age at onset of back pain",
  unit: "years",
  min: 0,
  max: 120,
  integer: true,
} as const satisfies NumberInput;

export const lasting = {
  kind: "choice",
  id: "lasting_three_months",
  label: "Back pain for 3 months or more (90 days)",
  options: [
    { value: "yes", label: "Yes", points: null },
    { value: "no", label: "No", points: null },
  ],
} as const satisfies ChoiceInput;

type Criterion = Exclude<(typeof groups.NG65_SET)[number], "ng65_onset_before_35">;

/** The criteria that are asked; onset before 35 follows from the age. */
export const criteria: readonly (ChoiceInput & { readonly id: Criterion })[] =
  groups.NG65_SET.filter((id) => id !== "ng65_onset_before_35").map((id) => ({
    kind: "choice",
    id,
    label: labelOf(id),
    options: yesNoOptions,
  }));

function labelOf(id: Criterion): string {
  return inflammatoryFindings.find((finding) => finding.id === id)?.label ?? id;
}

export const ng65Inputs = [onsetAge, lasting, ...criteria];
