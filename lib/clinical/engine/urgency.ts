import { severity } from "../knowledge/tiers.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { minutesOf } from "./clock.ts";
import { firstPass } from "./first-pass.ts";
import { type Following, whatFollows } from "./what-follows.ts";

/** How urgent answers are, to be compared place by place; the smaller number is the more urgent. */
export type Urgency = readonly number[];

/**
 * In this order: tier, whether safety questions are open, the soonest clock, how many cautions hold, the highest
 * tier still possible, how many rules are met, how many conditions they name.
 */
export function urgencyOf(answers: Answers, context: AssessmentContext): Urgency {
  const first = firstPass(answers, context);
  const following = whatFollows(first);
  const cautions = following.held.filter(({ affects }) => !affects.includes("data_quality"));
  const pressing = first.met.filter(({ tier }) => tier !== "self_management");
  return [
    severity(first.tier),
    first.incomplete ? 0 : 1,
    soonest(following),
    -cautions.length,
    severity(first.highestPossible),
    -pressing.length,
    -following.conditions.length,
  ];
}

/** Negative when `a` is the more urgent, 0 when the rules tell no difference. */
export function compareUrgency(a: Urgency, b: Urgency): number {
  for (const [place, of] of a.entries()) {
    const difference = of - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Minutes; a large number where nothing has a clock. */
function soonest({ advised, advising }: Following): number {
  const actions = advising.flatMap((rule) => rule.actions);
  const clocks = [...advised, ...actions].flatMap(({ within }) => within ?? []);
  return Math.min(Number.MAX_SAFE_INTEGER, ...clocks.map(minutesOf));
}
