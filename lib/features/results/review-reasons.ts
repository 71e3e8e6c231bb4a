/** What a reviewer decided about results: something was done, or nothing has to be. */
export const reviewNexts = ["acted", "no_action"] as const;
export type ReviewNext = (typeof reviewNexts)[number];

export const reviewNextLabels: Readonly<Record<ReviewNext, string>> = {
  acted: "Reviewed and acted on",
  no_action: "Reviewed, no action",
};

export const reviewReasons = {
  acted: [
    "specialist_contacted",
    "test_arranged",
    "repeat_arranged",
    "referred",
    "treatment_changed",
    "patient_contacted",
    "other",
  ],
  no_action: ["as_expected", "already_acted_on", "being_followed_elsewhere", "other"],
} as const satisfies Readonly<Record<ReviewNext, readonly string[]>>;

export type OfferedReason = (typeof reviewReasons)[ReviewNext][number];

/**
 * Kept by earlier versions of the product, and no longer accepted: the value went on counting. A result that was entered
 * in error is taken back.
 */
export type ReviewReason = OfferedReason | "entered_in_error";

/** What was arranged is awaited: the reviewer says what, and by when, or which open order it is. */
const arrangingReasons: readonly string[] = ["test_arranged", "repeat_arranged", "referred"];

export function isArranging(reason: string): boolean {
  return arrangingReasons.includes(reason);
}

export const reviewReasonLabels: Readonly<Record<ReviewReason, string>> = {
  specialist_contacted: "Specialist contacted",
  test_arranged: "Further test arranged",
  repeat_arranged: "Repeat of this test arranged",
  referred: "Referred",
  treatment_changed: "Treatment changed",
  patient_contacted: "Patient contacted",
  as_expected: "As expected, nothing more to do",
  already_acted_on: "Already acted on",
  being_followed_elsewhere: "Followed up elsewhere",
  entered_in_error: "Entered in error",
  other: "Other (say what)",
};

export function isReasonOf(next: ReviewNext, reason: string): boolean {
  const accepted: readonly string[] = reviewReasons[next];
  return accepted.includes(reason);
}
