import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";

/** What the strip beside the form showed when it was sent. */
export interface ShownVerdict {
  /** "unavailable": the engine failed in the browser, and the strip said so. */
  readonly tier: Tier | "unavailable";
  /** Hash of the knowledge that it used. */
  readonly hash: string;
}

/** How far the recorded assessment is not what was shown; null when nothing was shown, or the same. */
export function shownDifference(
  shown: ShownVerdict | null,
  assessment: Pick<Assessment, "tier" | "knowledge_hash"> | null,
): "tier" | "knowledge" | null {
  if (shown === null) return null;
  if (shown.tier !== (assessment?.tier ?? "unavailable")) return "tier";
  return assessment && shown.hash !== assessment.knowledge_hash ? "knowledge" : null;
}
