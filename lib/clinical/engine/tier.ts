import type { Rule } from "../knowledge/rules.ts";
import { mostUrgent, type Tier } from "../knowledge/tiers.ts";
import type { RuleVerdict } from "./assessment.ts";

/** Self-management rules count only if nothing else is met, and then the first one only. */
export function countSelfManagementLast(verdicts: readonly RuleVerdict[]): RuleVerdict[] {
  let taken = verdicts.some(({ tier, verdict }) => tier !== "self_management" && verdict === "met");
  return verdicts.map((verdict) => {
    if (verdict.tier !== "self_management" || verdict.verdict !== "met") return verdict;
    const counts = !taken;
    taken = true;
    return counts ? verdict : { ...verdict, verdict: "not_met", because: [] };
  });
}

/** The highest tier among the met rules; at least routine while the minimum safety set is incomplete. */
export function tierOf(met: readonly Rule[], incomplete: boolean): Tier {
  const floor: Tier = incomplete ? "routine" : "self_management";
  return mostUrgent([floor, ...met.map(({ tier }) => tier)]) ?? floor;
}
