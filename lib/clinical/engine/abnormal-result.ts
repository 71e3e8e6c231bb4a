import { anyAbnormalResult } from "../knowledge/abnormal-results.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { readFacts } from "./facts.ts";
import type { ResultRange } from "./reference-range.ts";
import { standingOf } from "./standing.ts";

/**
 * Whether a result by itself is not normal: outside the laboratory's own range where it gave one (specification 4.3),
 * else as the adult ranges have it for this age and sex. No rule waits for this: it says what may not be passed over.
 */
export function isAbnormal(
  finding: FindingId,
  value: AnswerValue,
  patient: Answers,
  range: ResultRange = { low: null, high: null },
): boolean {
  if (typeof value === "number" && (range.low !== null || range.high !== null))
    return value < (range.low ?? value) || value > (range.high ?? value);
  const { age_years, sex_at_birth } = patient;
  const known = Object.entries({ age_years, sex_at_birth }).filter(([, one]) => one !== undefined);
  const answers = { ...Object.fromEntries(known), [finding]: value } as Answers;
  return standingOf(anyAbnormalResult, readFacts(answers)).now;
}
