import type { Assessment } from "../../clinical/engine/assessment.ts";
import { shortest } from "../../clinical/engine/clock.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import { isSeriousReport } from "./order-report.ts";
import type { ResultEntry } from "./result-entry.ts";
import { isScoreAbnormal, isScoreId, type ScoreId } from "./scores.ts";

/**
 * By when a result is to be seen (specification 8.1): an emergency within the four hours of its hand-over, urgent on
 * the day of the report, anything else within seven days. Without an assessment today.
 */
const clocks: Readonly<Record<Tier, string>> = {
  emergency: "PT4H",
  urgent: "P0D",
  soon: "P7D",
  routine: "P7D",
  self_management: "P7D",
};

/**
 * No rule reads the scores: a high grade of cord compression is seen as an emergency is, a spine that is or may be
 * unstable on the same day, whatever the tier (hazard HZ47).
 */
const scoreClocks: Readonly<Record<ScoreId, string>> = { bilsky: "PT4H", sins: "P0D" };

type Entered = Pick<ResultEntry, "finding" | "parts"> & Partial<Pick<ResultEntry, "coded">>;

/** ISO 8601, from the entry. */
export function reviewWithin(assessment: Assessment | null, entries: readonly Entered[]): string {
  const ofTier = assessment ? clocks[assessment.tier] : "P0D";
  return shortest([ofTier, ...entries.flatMap(clockOf)]) ?? ofTier;
}

/** Nor does one read a report: what was read as serious is seen as an emergency is (hazard HZ46). */
function clockOf({ finding, coded = null, parts }: Entered): string[] {
  if (isSeriousReport(finding, coded)) return [clocks.emergency];
  return isScoreId(finding) && isScoreAbnormal(finding, parts ?? {}) ? [scoreClocks[finding]] : [];
}
