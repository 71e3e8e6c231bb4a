import type { EvidenceTag } from "../knowledge/model.ts";
import type { Rule } from "../knowledge/rules.ts";
import type { RuleVerdict, Verdict } from "./assessment.ts";
import { durationWouldMeet } from "./duration.ts";
import { ruleStanding } from "./exact-standing.ts";
import { because, hasSomethingInFavour, missing } from "./explanation.ts";
import type { Facts } from "./facts.ts";
import type { Standing } from "./standing.ts";

/** From best to worst seen: the weakest tag speaks for a rule. */
const evidenceTags: readonly EvidenceTag[] = ["V", "V2", "policy", "M"];

/** What one rule says about one patient, with the answers behind it and those that could still decide it. */
export function verdictOf(rule: Rule, facts: Facts): RuleVerdict {
  const verdict = verdictFrom(ruleStanding(rule, facts));
  const undetermined = verdict === "undetermined";
  const open =
    undetermined && (hasSomethingInFavour(rule.when, facts) || durationWouldMeet(rule.when, facts));
  return {
    id: rule.id,
    tier: rule.tier,
    verdict,
    open,
    because: verdict === "met" || open ? because(rule.when, facts) : [],
    missing: undetermined ? missing(rule.when, facts) : [],
    source: rule.sources.map(({ text }) => text).join("; "),
    evidence: weakestEvidence(rule),
  };
}

function verdictFrom({ now, may }: Standing): Verdict {
  if (now) return "met";
  return may ? "undetermined" : "not_met";
}

function weakestEvidence(rule: Rule): EvidenceTag {
  const seen = new Set(rule.sources.map(({ evidence }) => evidence));
  return evidenceTags.findLast((tag) => seen.has(tag)) ?? "M";
}
