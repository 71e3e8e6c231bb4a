import type { Assessment } from "../../clinical/engine/assessment.ts";
import { minimumSafetyItems } from "../../clinical/knowledge/minimum-safety-set.ts";
import { type Tier, tierLabels, tiers } from "../../clinical/knowledge/tiers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { limits } from "./footer.ts";
import { missingSafetyItems } from "./safety-items.ts";
import { unavailable } from "./unavailable.ts";
import type { VerdictLine } from "./view.ts";

/** The first line of a summary. Without an assessment it names no tier at all. */
export function verdictLine(view: PresentationView): VerdictLine {
  const { assessment } = view;
  const safetyText = safetyWords(missingSafetyItems(view).length);
  if (assessment === null) return { kind: "unavailable", text: unavailable, safetyText };
  const couldBecome = higherTier(assessment);
  return {
    kind: "assessed",
    tier: assessment.tier,
    name: tierLabels[assessment.tier].name,
    meaning: meaningOf(assessment),
    safetyText,
    incomplete: assessment.incomplete,
    decisive: assessment.decisive,
    couldBecome,
    standing: standingWords(assessment, couldBecome),
  };
}

/** What is not settled must not read as a plan: routine is only a floor while safety questions are unanswered: it must not read as a plan. */
function meaningOf({ tier, incomplete, decisive }: Assessment): string {
  if (tier === "self_management" && !decisive) return "While questions are still open";
  if (incomplete && tier === "routine")
    return "At the least, until the safety questions are answered";
  return tierLabels[tier].meaning;
}

function safetyWords(missing: number): string {
  const of = minimumSafetyItems.length;
  return `${of - missing} of ${of} safety questions answered`;
}

function higherTier({ tier, highest_possible_tier: highest }: Assessment): Tier | null {
  return tiers.indexOf(highest) < tiers.indexOf(tier) ? highest : null;
}

function standingWords(assessment: Assessment, couldBecome: Tier | null): string {
  const raise = couldBecome ? ` It could still become ${tierLabels[couldBecome].name}.` : "";
  if (assessment.incomplete) {
    return `Provisional: safety questions are still unanswered.${raise}`;
  }
  if (!assessment.decisive) return `Not decisive: questions are still open.${raise}`;
  const settled = "Decisive: all safety questions are answered and no open rule has a higher tier.";
  return assessment.tier === "self_management" ? `${settled} ${limits}` : settled;
}
