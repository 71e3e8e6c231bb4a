import type { FormValues } from "@/components/form/form-state";
import type { DiagnosisValues } from "@/lib/features/outcomes/diagnosis-words";

/** What the form of a correction starts with: what is recorded. */
export function correctedValues({ diagnosedOn, stage, ...values }: DiagnosisValues): FormValues {
  return {
    ...values,
    diagnosedOn: diagnosedOn ?? "",
    stage: stage ?? "",
    ...(diagnosedOn === null && { dayNotKnown: "yes" }),
  };
}
