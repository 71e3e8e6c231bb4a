import { type Tier, tiers } from "../../clinical/knowledge/tiers.ts";

/** 0 is the most urgent. Where the engine failed (null) nothing is known, so it ranks with the emergencies. */
export function tierRank(tier: Tier | null): number {
  return tier === null ? 0 : tiers.indexOf(tier);
}
