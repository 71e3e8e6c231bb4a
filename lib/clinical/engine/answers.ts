import type { FindingId } from "../knowledge/findings.ts";

/**
 * Numbers in the unit of the catalogue; dates "YYYY", "YYYY-MM" or "YYYY-MM-DD"; several choices as a list.
 * "unknown" on a yes/no question means that the patient is not sure.
 */
export type AnswerValue = "yes" | "no" | "unknown" | number | string | readonly string[];

/** A finding that is absent was not asked. Absent is never "no". */
export type Answers = Readonly<Partial<Record<FindingId, AnswerValue>>>;

export interface AssessmentContext {
  /** The day of the consultation, YYYY-MM-DD: the engine never reads the clock. */
  readonly asOf?: string | undefined;
  readonly guidelineProfile?: "UK" | "US" | undefined;
}
