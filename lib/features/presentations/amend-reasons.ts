/** Why a recorded presentation is amended. */
export const amendReasons = [
  "correction_of_entry",
  "further_history",
  "examination_added",
  "result_arrived",
  "patient_or_relative_corrected",
  "other",
] as const;
export type AmendReason = (typeof amendReasons)[number];

export const amendReasonLabels: Readonly<Record<AmendReason, string>> = {
  correction_of_entry: "Correction of an entry",
  further_history: "Further history",
  examination_added: "Examination added",
  result_arrived: "Result arrived",
  patient_or_relative_corrected: "Patient or relative corrected it",
  other: "Other (say why)",
};
