import { anyAbnormalResult } from "../knowledge/abnormal-results.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { readFacts } from "./facts.ts";
import { adultRangesOf, type ResultRange, referenceRangeOf } from "./reference-range.ts";
import { standingOf } from "./standing.ts";

/** The range of a laboratory; a limit with a sign, "<5", is itself outside. */
export interface PrintedRange extends ResultRange {
  readonly limitsAreOutside?: boolean;
}

/**
 * Whether a result by itself is not normal: outside the laboratory's own range where it gave one (specification 4.3),
 * else as the adult ranges have it for this age and sex. Where it printed one limit, the adult one stands on the other
 * side. No rule waits for this: it says what may not be passed over.
 */
export function isAbnormal(
  finding: FindingId,
  value: AnswerValue,
  patient: Answers,
  range: PrintedRange = { low: null, high: null },
): boolean {
  if (typeof value === "number" && (range.low !== null || range.high !== null))
    return isOutside(value, range) || isBeyondAdult(finding, value, patient, range);
  const { age_years, sex_at_birth } = patient;
  const known = Object.entries({ age_years, sex_at_birth }).filter(([, one]) => one !== undefined);
  const answers = { ...Object.fromEntries(known), [finding]: value } as Answers;
  return standingOf(anyAbnormalResult, readFacts(answers)).now;
}

function isOutside(value: number, { low, high, limitsAreOutside = false }: PrintedRange): boolean {
  if (limitsAreOutside && (value === low || value === high)) return true;
  return value < (low ?? value) || value > (high ?? value);
}

/** On the side of which nothing was printed; of an unknown sex or age the narrower limit. */
function isBeyondAdult(
  finding: FindingId,
  value: number,
  patient: Answers,
  { low, high }: PrintedRange,
): boolean {
  if (low !== null && high !== null) return false;
  const own = referenceRangeOf(finding, patient);
  const adult = own ? [own] : adultRangesOf(finding);
  const below = adult.some((one) => one.low !== null && value < one.low);
  const above = adult.some((one) => one.high !== null && value > one.high);
  return low === null ? below : above;
}
