/** One card for the patient: what to do, and when. */
export interface SafetyNetLine {
  readonly title: string;
  /** What to do, without the full stop: "Go to the emergency department now if". */
  readonly lead: string;
  /** Each of them is enough. */
  readonly signs: readonly string[];
  /** Lead and signs as one sentence, said to the patient. */
  readonly text: string;
  readonly source: string;
}
