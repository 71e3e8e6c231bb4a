import { assess } from "../../clinical/engine/assess.ts";
import type { AdvisedInvestigation, Assessment } from "../../clinical/engine/assessment.ts";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import type { OrderSafety } from "./view.ts";

/**
 * The presentation with the cautions and alternatives that follow from what was answered when ordering, beside those
 * it has already. Nothing else of the assessment changes: its tier, rules and tests are those of the record.
 */
export function withOrderSafety(
  view: PresentationView,
  { answers }: Pick<OrderSafety, "answers">,
): PresentationView {
  const { assessment } = view;
  if (!assessment || answers.length === 0) return view;
  const asked = Object.fromEntries(answers.map(({ finding, value }) => [finding, value]));
  const counted = relevantAnswers({ ...toAnswers(view.answers), ...asked }).answers;
  const context = { asOf: view.asOf, guidelineProfile: assessment.guideline_profile };
  return { ...view, assessment: withCautionsOf(assessment, assess(counted, context)) };
}

function withCautionsOf(recorded: Assessment, now: Assessment): Assessment {
  const known = new Set(recorded.cautions.map(({ id }) => id));
  return {
    ...recorded,
    cautions: [...recorded.cautions, ...now.cautions.filter(({ id }) => !known.has(id))],
    investigations: recorded.investigations.map((test) =>
      withMore(
        test,
        now.investigations.find(({ id }) => id === test.id),
      ),
    ),
  };
}

function withMore(test: AdvisedInvestigation, now: AdvisedInvestigation | undefined) {
  if (!now) return test;
  return {
    ...test,
    cautions: [...new Set([...test.cautions, ...now.cautions])],
    instead: [...new Set([...test.instead, ...now.instead])],
  };
}
