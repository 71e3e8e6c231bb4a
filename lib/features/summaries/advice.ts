import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { RuleId } from "../../clinical/knowledge/rules.ts";
import { withinText } from "../follow-up/within-text.ts";
import { type Recommendation, recommendationsOf } from "../presentations/recommendations.ts";
import type { RecommendationView } from "../presentations/view.ts";

/** One thing the assessment advises, with the recommendation kept for it, if any. */
export interface Advice extends Omit<Recommendation, "ruleIds"> {
  readonly ruleIds: readonly RuleId[];
  readonly deadline: string | null;
  readonly recommendation: RecommendationView | null;
}

/** All advice: what was kept for a decision, then what the assessment says beyond it. */
export function allAdvice(
  assessment: Assessment,
  recommendations: readonly RecommendationView[],
): Advice[] {
  const kept = new Set(recommendations.map(({ code }) => code));
  const unkept = recommendationsOf(assessment).filter(({ code }) => !kept.has(code));
  return [
    ...recommendations.map((recommendation) => advice(recommendation, recommendation)),
    ...unkept.map((recommendation) => advice(recommendation, null)),
  ];
}

function advice(suggested: Recommendation, recommendation: RecommendationView | null): Advice {
  const { kind, code, label, advice, within, ruleIds } = suggested;
  const deadline = within && withinText(within);
  return {
    kind,
    code,
    label,
    advice,
    within,
    deadline,
    ruleIds: ruleIds as RuleId[],
    recommendation,
  };
}
