import { declineReasonLabels } from "../presentations/decision-reasons.ts";
import type { RecommendationView } from "../presentations/view.ts";

/** What was decided on a recommendation, by whom, when and why; "Not decided" while it is open. */
export function decisionParts(recommendation: RecommendationView): string[] {
  const { decision, declineReason, decidedAt, decidedBy } = recommendation;
  if (decision === null) return ["Not decided"];
  const verb = decision === "accepted" ? "Accepted" : "Declined";
  const reason = declineReason === "other" ? "other reason" : reasonWords(declineReason);
  return [decidedBy ? `${verb} by ${decidedBy}` : verb, decidedAt?.text, reason].filter(
    (part) => part !== undefined,
  );
}

function reasonWords(reason: RecommendationView["declineReason"]): string | undefined {
  return reason === null ? undefined : declineReasonLabels[reason];
}
