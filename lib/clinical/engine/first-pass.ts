import type { FindingId } from "../knowledge/findings.ts";
import { type Rule, rulesById } from "../knowledge/rules.ts";
import { mostUrgent, type Tier } from "../knowledge/tiers.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { askNext, missingMinimum } from "./ask-next.ts";
import type { AskNext, RuleVerdict } from "./assessment.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { type Facts, readFacts } from "./facts.ts";
import { standingsOf } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";
import { countSelfManagementLast, tierOf } from "./tier.ts";

/** What the rules say of the answers alone, before cautions and treatments read what the rules said. */
export interface FirstPass {
  readonly facts: Facts;
  readonly standings: Standings;
  readonly verdicts: readonly RuleVerdict[];
  readonly met: readonly Rule[];
  readonly tier: Tier;
  /** Unanswered members of the minimum safety set. */
  readonly missing: readonly FindingId[];
  readonly incomplete: boolean;
  readonly asked: readonly AskNext[];
  /** Over the missing minimum set and the open rules. */
  readonly highestPossible: Tier;
}

/** Throws a RangeError when an onset date has to be resolved without `asOf`. */
export function firstPass(answers: Answers, context: AssessmentContext): FirstPass {
  const facts = readFacts(answers, context);
  const standings = standingsOf(facts);
  const missing = missingMinimum(answers);
  const incomplete = missing.length > 0;
  const verdicts = countSelfManagementLast(evaluateRules(facts, standings));
  const met = verdicts.filter(({ verdict }) => verdict === "met").map(({ id }) => rulesById[id]);
  const tier = tierOf(met, incomplete);
  const asked = askNext({ answers, standings, missing, rules: verdicts, tier });
  const highestPossible =
    mostUrgent([tier, ...asked.flatMap((ask) => ask.could_raise_to ?? [])]) ?? tier;
  return { facts, standings, verdicts, met, tier, missing, incomplete, asked, highestPossible };
}
