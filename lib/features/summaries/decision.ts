import { decisionVerbs, declineReasonLabels, isInHand } from "../presentations/decision-reasons.ts";
import type { RecommendationView } from "../presentations/view.ts";

/** What was decided on a recommendation, by whom, when and why; "Not decided" while it is open. */
export function decisionParts(recommendation: RecommendationView): string[] {
  const { decision, declineReason, decidedAt, decidedBy } = recommendation;
  if (decision === null) return ["Not decided"];
  const verb = decisionVerbs[decision];
  const reason = declineReason === "other" ? "other reason" : reasonWords(declineReason);
  const who = decidedBy ? `${verb} by ${decidedBy}` : verb;
  return [who, decidedAt?.text, reason, insteadWords(recommendation)].filter(
    (part) => part !== undefined,
  );
}

/** Named where it is not the suggestion itself that is followed up. */
function insteadWords({ decision, declineReason, loopTitle }: RecommendationView) {
  const other = decision === "otherwise" && !isInHand(declineReason);
  return other && loopTitle ? `instead: ${loopTitle}` : undefined;
}

function reasonWords(reason: RecommendationView["declineReason"]): string | undefined {
  return reason === null ? undefined : declineReasonLabels[reason];
}
