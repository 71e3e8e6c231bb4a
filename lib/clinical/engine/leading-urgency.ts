import { type Rule, rules } from "../knowledge/rules.ts";
import { severity } from "../knowledge/tiers.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { missingMinimum } from "./ask-next.ts";
import { minutesOf } from "./clock.ts";
import { readFacts } from "./facts.ts";
import { packed } from "./packed-standing.ts";
import { ruleGraph, standingsOf } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";
import { tierOf } from "./tier.ts";
import type { Urgency } from "./urgency.ts";
import { advisingOf } from "./what-follows.ts";

/** The first places of the urgency, cheap enough for many combinations: tier, open safety questions, soonest clock. */
export function leadingUrgency(answers: Answers, context: AssessmentContext): Urgency {
  const met = metIn(standingsOf(readFacts(answers, context)));
  const incomplete = missingMinimum(answers).length > 0;
  const tier = tierOf(met, incomplete);
  const clocks = advisingOf({ met, tier, incomplete }).map(soonestOf);
  return [severity(tier), incomplete ? 0 : 1, Math.min(Number.MAX_SAFE_INTEGER, ...clocks)];
}

/** As the first pass counts them: of the self-management rules the first, and only alone. */
function metIn(standings: Standings): Rule[] {
  const met = rules.filter((_, at) => {
    const bits = standings[ruleGraph.roots[at] as number] as number;
    return (bits & packed.now) !== 0;
  });
  const pressing = met.filter(({ tier }) => tier !== "self_management");
  return pressing.length > 0 ? pressing : met.slice(0, 1);
}

const soonest = (timed: readonly { within: string | null }[]): number =>
  Math.min(...timed.flatMap(({ within }) => (within ? minutesOf(within) : [])));

const clocksOf = new Map(
  rules.map(({ id, required, actions }) => [id, [soonest(required), soonest(actions)] as const]),
);

/** A rule says all of its actions or none. */
function soonestOf({ id, actions }: Rule): number {
  const [ofTests, ofActions] = clocksOf.get(id) ?? [Number.POSITIVE_INFINITY, 0];
  return actions.length > 0 ? Math.min(ofTests, ofActions) : ofTests;
}
