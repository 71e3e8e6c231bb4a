import type { Answers } from "../../clinical/engine/answers.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { addDays, dateColumn } from "../../platform/dates.ts";
import { reviewAfterDays } from "../follow-up/recheck.ts";
import { reasonsOf } from "./reasons.ts";
import { tierRank } from "./tier-rank.ts";

/** What the lists sort and show, copied from the assessment. Without one nothing counts as complete. */
export function standingOf(assessment: Assessment | null, answers: Answers, asOf: string) {
  const tier = assessment?.tier ?? null;
  const complete = assessment?.incomplete === false;
  const reviewOn =
    tier === "self_management" && complete
      ? dateColumn(addDays(asOf, reviewAfterDays(answers.pain_intensity_nrs)))
      : null;
  return {
    tier,
    tierRank: tierRank(tier),
    incomplete: !complete,
    reasons: assessment ? reasonsOf(assessment) : [],
    conditions: assessment?.conditions.map(({ id }) => id) ?? [],
    reviewOn,
  };
}
