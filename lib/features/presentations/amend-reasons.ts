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

/** Why a revision was made: an amendment, or a result that was entered or corrected by itself. */
export type RevisionReason = AmendReason | "result_entered" | "result_corrected";

export const revisionReasonLabels: Readonly<Record<RevisionReason, string>> = {
  ...amendReasonLabels,
  result_entered: "Result entered",
  result_corrected: "Result corrected",
};
