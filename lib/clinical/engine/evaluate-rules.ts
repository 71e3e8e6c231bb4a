import { type Rule, rules } from "../knowledge/rules.ts";
import type { RuleVerdict, Verdict } from "./assessment.ts";
import { type Cited, cited } from "./cited.ts";
import { durationWouldMeet } from "./duration.ts";
import { ruleStanding } from "./exact-standing.ts";
import { because, hasSomethingInFavour, missing, resultsInFavour } from "./explanation.ts";
import type { Facts } from "./facts.ts";
import { packed } from "./packed-standing.ts";
import { ruleGraph, standingsOf } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";

const citations = rules.map(({ sources }) => cited(sources));
const readsResults = rules.map(({ id }) => id.startsWith("RES"));

/** What each rule says about one patient, with the answers behind it and those that could still decide it. */
export function evaluateRules(
  facts: Facts,
  standings: Standings = standingsOf(facts),
): RuleVerdict[] {
  return rules.map((rule, at) => verdictOf(rule, at, facts, standings));
}

function verdictOf(rule: Rule, at: number, facts: Facts, standings: Standings): RuleVerdict {
  const root = ruleGraph.roots[at] as number;
  const verdict = verdictFrom(ruleStanding(at, facts, standings));
  if (verdict === "not_met") return notMet[at] as RuleVerdict;
  const undetermined = verdict === "undetermined";
  const open = undetermined && isOpenRule(at, facts, standings);
  return {
    id: rule.id,
    tier: rule.tier,
    verdict,
    open,
    because: verdict === "met" || open ? because(root, standings) : nothing,
    missing: undetermined ? missing(root, standings) : nothing,
    source: (citations[at] as Cited).source,
    evidence: (citations[at] as Cited).evidence,
  };
}

const nothing: readonly [] = Object.freeze([]);
/** What is said of a rule that is not met is the same for everybody. */
const notMet: readonly RuleVerdict[] = rules.map(({ id, tier }, at) =>
  Object.freeze({
    id,
    tier,
    verdict: "not_met",
    open: false,
    because: nothing,
    missing: nothing,
    ...(citations[at] as Cited),
  }),
);

/** A rule on results is open only once a result speaks for it. */
function isOpenRule(at: number, facts: Facts, standings: Standings): boolean {
  const root = ruleGraph.roots[at] as number;
  if (readsResults[at]) return hasSomethingInFavour(root, standings, resultsInFavour);
  return hasSomethingInFavour(root, standings) || durationWouldMeet(at, facts, standings);
}

function verdictFrom(bits: number): Verdict {
  if (bits & packed.now) return "met";
  return bits & packed.may ? "undetermined" : "not_met";
}
