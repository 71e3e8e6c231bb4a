import { dateText } from "../../platform/dates.ts";
import { choiceLabel, diagnosisQuestions } from "./diagnosis-choices.ts";

/** A diagnosis as it is kept or was sent; null where nothing is known of it or the row takes one back. */
export interface DiagnosisValues {
  readonly condition: string;
  readonly diagnosis: string;
  /** YYYY-MM-DD; null: not known. */
  readonly diagnosedOn: string | null;
  readonly confirmedBy: string;
  readonly staging: string;
  readonly stage: string | null;
  readonly walking: string;
  readonly continence: string;
  readonly frankel: string;
  readonly ecog: string;
}

export interface Line {
  /** The field of the form it answers. */
  readonly field: keyof DiagnosisValues;
  readonly label: string;
  readonly value: string;
}

/** What a diagnosis says, question by question; no question is left out. */
export function diagnosisLines(values: DiagnosisValues): Line[] {
  const answer = (field: keyof typeof diagnosisQuestions): Line => ({
    field,
    label: diagnosisQuestions[field].label,
    value: choiceLabel(field, values[field]),
  });
  const { diagnosis, diagnosedOn, stage } = values;
  return [
    answer("condition"),
    ...(diagnosis ? [{ field: "diagnosis", label: "In words", value: diagnosis } as const] : []),
    {
      field: "diagnosedOn",
      label: "Day of the diagnosis",
      value: diagnosedOn ? dateText(diagnosedOn) : "Not known",
    },
    answer("confirmedBy"),
    stage
      ? { field: "stage", label: "Stage at diagnosis, as reported", value: stage }
      : answer("staging"),
    answer("walking"),
    answer("continence"),
    answer("frankel"),
    answer("ecog"),
  ];
}

/** The short name of a diagnosis: for a list, an axis. */
export function diagnosisName({
  condition,
  diagnosis,
}: Pick<DiagnosisValues, "condition" | "diagnosis">): string {
  return condition === "other" ? diagnosis : choiceLabel("condition", condition);
}
