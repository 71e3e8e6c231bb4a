import { rules } from "../knowledge/rules.ts";
import { type Facts, numberRange } from "./facts.ts";
import { packed } from "./packed-standing.ts";
import { occurrences } from "./polarity.ts";
import { representativeValues } from "./representative-values.ts";
import { askedFindings, leavesAnswered, nodesOfRuleAbove, ruleGraph } from "./rule-graph.ts";
import { type Standings, settle } from "./settle.ts";
import { findingOf } from "./standing.ts";

const duration = "pain_duration_days";
const asked = askedFindings.get(duration);

/** For each rule that reads it: the nodes above it, and how the leaves stand for each threshold and beside it. */
const trialsByRule = rules.map(({ when }, rule) => {
  if (!asked?.rules.includes(rule)) return null;
  const leaves = occurrences(when, 1)
    .map(({ leaf }) => leaf)
    .filter((leaf) => findingOf(leaf) === duration);
  const days = representativeValues(duration, leaves).filter((value) => typeof value === "number");
  return {
    above: nodesOfRuleAbove(rule, [duration]),
    trials: days.map((value) => leavesAnswered(asked, value)),
  };
});

const trial: Standings = new Uint8Array(ruleGraph.size);

/** True when nothing but how long the pain has lasted keeps a rule from being met: that is always asked. */
export function durationWouldMeet(rule: number, facts: Facts, standings: Standings): boolean {
  const reads = trialsByRule[rule];
  if (!(asked && reads) || numberRange(facts, duration)) return false;
  const { nodes } = asked;
  trial.set(standings);
  for (const bits of reads.trials) {
    for (let at = 0; at < nodes.length; at += 1) trial[nodes[at] as number] = bits[at] as number;
    settle(ruleGraph, trial, reads.above);
    if ((trial[ruleGraph.roots[rule] as number] as number) & packed.now) return true;
  }
  return false;
}
