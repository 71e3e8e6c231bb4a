/** Why a draft is not recorded. Apart from the schema: the page needs the words, not the validator. */
export const discardReasons = [
  "recorded_elsewhere",
  "wrong_patient",
  "patient_left_seen_elsewhere",
  "duplicate",
  "entered_in_error_or_test",
  "other",
] as const;
export type DiscardReason = (typeof discardReasons)[number];

export const discardReasonLabels: Readonly<Record<DiscardReason, string>> = {
  recorded_elsewhere: "Recorded elsewhere",
  wrong_patient: "Wrong patient",
  patient_left_seen_elsewhere: "Patient left, is seen elsewhere (say where)",
  duplicate: "Duplicate of another presentation",
  entered_in_error_or_test: "Entered in error, or a test",
  other: "Other (say why)",
};
