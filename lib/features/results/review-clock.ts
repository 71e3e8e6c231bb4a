import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";

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

/** ISO 8601, from the entry. */
export function reviewWithin(assessment: Assessment | null): string {
  return assessment ? clocks[assessment.tier] : "P0D";
}
