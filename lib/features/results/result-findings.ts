import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { type FindingId, isFindingId } from "../../clinical/knowledge/findings.ts";
import { resultTests } from "../../clinical/knowledge/result-tests.ts";

/** What imaging says of a lesion belongs to its result, although no single test gives it. */
const ofImaging: readonly FindingId[] = ["bone_lesion_type", "bone_lesion_number"];

/** Asked beside a value and read with it: a PSA near a urinary infection says something else. */
export const askedBeside: Readonly<Partial<Record<FindingId, FindingId>>> = {
  psa_ug_l: "psa_sample",
};

/** What a laboratory, a scan or a bedside test gives: kept as results, and never taken over as new ones. */
export const resultFindings: ReadonlySet<FindingId> = new Set([
  ...Object.keys(resultTests).filter(isFindingId),
  ...ofImaging,
  ...Object.values(askedBeside),
]);

const noResult: readonly AnswerValue[] = ["unknown", "not_done"];

/** A test that was not done, or of which nobody knows, has no result. */
export function isResult(finding: FindingId, value: AnswerValue): boolean {
  return resultFindings.has(finding) && !noResult.includes(value);
}
