import type { InvestigationId } from "../knowledge/investigations.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { type Rule, rulesById } from "../knowledge/rules.ts";
import { mostUrgent, severity, type Tier } from "../knowledge/tiers.ts";
import { knowledgeHash, knowledgeVersion } from "../knowledge/version.ts";
import { adviseInvestigations } from "./advice.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { applyCautions } from "./apply-cautions.ts";
import { askNext, missingMinimum, openAbove } from "./ask-next.ts";
import { assessTreatments } from "./assess-treatments.ts";
import { assessedConditions } from "./assessed-conditions.ts";
import type { AdvisedAction, Assessment, RuleVerdict } from "./assessment.ts";
import { surfaceDisagreements } from "./disagreements.ts";
import { evaluateRules } from "./evaluate-rules.ts";
import { type Facts, readFacts } from "./facts.ts";
import { inProfile } from "./profile-text.ts";
import { standingsOf } from "./rule-graph.ts";
import { appliedCaution, factsOnceAssessed, withCautions } from "./second-pass.ts";
import { countSelfManagementLast, tierOf } from "./tier.ts";
import { wouldChange } from "./would-change.ts";

/**
 * What the knowledge base says about one presentation. Pure: the same answers give the same assessment, on
 * any day and on any machine. Throws a RangeError when an onset date has to be resolved without `asOf`.
 */
export function assess(answers: Answers, context: AssessmentContext = {}): Assessment {
  const profile = context.guidelineProfile ?? "UK";
  const facts = readFacts(answers, context);
  const standings = standingsOf(facts);
  const missing = missingMinimum(answers);
  const incomplete = missing.length > 0;
  const verdicts = countSelfManagementLast(evaluateRules(facts, standings));
  const met = verdicts.filter(({ verdict }) => verdict === "met").map(({ id }) => rulesById[id]);
  const tier = tierOf(met, incomplete);
  const asked = askNext({ answers, standings, missing, rules: verdicts, tier });
  return {
    tier,
    decisive: asked.length === 0,
    incomplete,
    highest_possible_tier:
      mostUrgent([tier, ...asked.flatMap((ask) => ask.could_raise_to ?? [])]) ?? tier,
    tests_could_change: testsThatCouldChange(openAbove(verdicts, tier)),
    ...advice(facts, met, { tier, incomplete, profile }),
    missing,
    ask_next: asked,
    would_change: wouldChange(facts, standings, tier),
    rules: verdicts,
    guideline_profile: profile,
    knowledge_version: knowledgeVersion,
    knowledge_hash: knowledgeHash,
  };
}

interface Overall {
  readonly tier: Tier;
  readonly incomplete: boolean;
  readonly profile: "UK" | "US";
}

/** What follows from the rules that are met, in the wording of the guideline profile. */
function advice(facts: Facts, met: readonly Rule[], { tier, incomplete, profile }: Overall) {
  const advising = met
    .flatMap((rule) => (incomplete ? whileIncomplete(rule) : [rule]))
    .map((rule) => besideMoreUrgent(rule, tier));
  const conditions = assessedConditions(met);
  const advised = adviseInvestigations(advising);
  const assessed = factsOnceAssessed(facts, conditions, advised);
  const held = applyCautions(assessed);
  const worded = <T extends { readonly text: string }>(said: T): T => ({
    ...said,
    text: inProfile(said.text, profile),
  });
  return {
    conditions,
    investigations: withCautions(advised, assessed, met),
    actions: advisedActions(advising).map(worded),
    cautions: held.map(appliedCaution).map(worded),
    treatments: assessTreatments(assessed, held, met),
    disagreements: surfaceDisagreements(assessed, tier).map((disagreement) => ({
      ...disagreement,
      positions: disagreement.positions.map(worded),
      product: inProfile(disagreement.product, profile),
    })),
  };
}

/**
 * What a rule may say while the minimum safety set is incomplete: a self-management rule nothing, a routine one
 * neither advice against a test nor a reassuring action.
 */
function whileIncomplete(rule: Rule): Rule[] {
  if (rule.tier === "self_management") return [];
  if (rule.tier !== "routine") return [rule];
  return [{ ...rule, avoid: [], actions: rule.reassuring ? [] : rule.actions }];
}

/** Beside a more urgent rule nothing advises to wait. */
function besideMoreUrgent(rule: Rule, tier: Tier): Rule {
  const isLess = severity(rule.tier) > severity(tier);
  return rule.reassuring && isLess ? { ...rule, actions: [] } : rule;
}

function advisedActions(met: readonly Rule[]): AdvisedAction[] {
  return met.flatMap((rule) => rule.actions.map((action) => ({ ...action, rule: rule.id })));
}

function testsThatCouldChange(open: readonly RuleVerdict[]): InvestigationId[] {
  const results = open.flatMap((rule) => rule.missing);
  return [...new Set(results.flatMap((finding) => resultTests[finding] ?? []))];
}
