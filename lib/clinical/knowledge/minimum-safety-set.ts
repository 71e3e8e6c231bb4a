import type { FindingId } from "./findings.ts";
import { groups } from "./groups.ts";

/** The 15 questions that must be answered before reassurance (specification 3.3). */
export const minimumSafetySet = groups.MIN_SAFETY_SET satisfies readonly FindingId[];

/** The 17: the questions, the extent of the examination (full or partial) and the age. */
export const minimumSafetyItems: readonly FindingId[] = [
  ...minimumSafetySet,
  "exam_performed",
  "age_years",
];
