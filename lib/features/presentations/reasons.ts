import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";

/** Context that stands in every identity line already. */
const shownElsewhere: readonly FindingId[] = ["age_years", "sex_at_birth"];

/** Up to three answered findings behind the tier, those of the rules that gave it. */
export function reasonsOf({ rules, tier }: Assessment): FindingId[] {
  const because = rules
    .filter((rule) => rule.verdict === "met" && rule.tier === tier)
    .flatMap((rule) => rule.because)
    .filter((finding) => !shownElsewhere.includes(finding));
  return [...new Set(because)].slice(0, 3);
}
