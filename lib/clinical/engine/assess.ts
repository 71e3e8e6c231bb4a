import type { ConditionId } from "../knowledge/conditions.ts";
import type { InvestigationId } from "../knowledge/investigations.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { type Rule, rules, rulesById } from "../knowledge/rules.ts";
import { mostUrgent, type Tier } from "../knowledge/tiers.ts";
import { knowledgeHash, knowledgeVersion } from "../knowledge/version.ts";
import { adviseInvestigations } from "./advice.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { applyCautions, isAffected, needsOf } from "./apply-cautions.ts";
import { askNext, missingMinimum, openAbove } from "./ask-next.ts";
import type { AdvisedAction, AssessedCondition, Assessment, RuleVerdict } from "./assessment.ts";
import { type Facts, readFacts } from "./facts.ts";
import { verdictOf } from "./verdict.ts";

/**
 * What the knowledge base says about one presentation. Pure: the same answers give the same assessment, on
 * any day and on any machine. Throws a RangeError when an onset date has to be resolved without `asOf`.
 */
export function assess(answers: Answers, context: AssessmentContext = {}): Assessment {
  const facts = readFacts(answers, context);
  const missing = missingMinimum(answers);
  const incomplete = missing.length > 0;
  const verdicts = countSelfManagementLast(rules.map((rule) => verdictOf(rule, facts)));
  const met = verdicts.filter(({ verdict }) => verdict === "met").map(({ id }) => rulesById[id]);
  const advising = incomplete ? met.flatMap(withoutReassurance) : met;
  const tier = tierOf(met, incomplete);
  const conditions = assessedConditions(met);
  const advised = adviseInvestigations(advising);
  const held = applyCautions(secondPass(facts, conditions, advised));
  const asked = askNext(answers, missing, verdicts, tier);
  return {
    tier,
    decisive: asked.length === 0,
    incomplete,
    highest_possible_tier:
      mostUrgent([tier, ...asked.flatMap((ask) => ask.could_raise_to ?? [])]) ?? tier,
    tests_could_change: testsThatCouldChange(openAbove(verdicts, tier)),
    conditions,
    investigations: advised.map((advice) => ({
      ...advice,
      cautions: held.filter((caution) => isAffected(advice.id, caution)).map(({ id }) => id),
    })),
    actions: advisedActions(advising),
    cautions: held.map(({ id, affects, text, sources }) => ({
      id,
      affects,
      text,
      source: sources.map((source) => source.text).join("; "),
    })),
    missing,
    ask_next: asked,
    rules: verdicts,
    guideline_profile: context.guidelineProfile ?? "UK",
    knowledge_version: knowledgeVersion,
    knowledge_hash: knowledgeHash,
  };
}

/**
 * What a rule may say while the minimum safety set is incomplete: a self-management rule nothing, a routine one
 * neither advice against a test nor a reassuring action.
 */
function withoutReassurance(rule: Rule): Rule[] {
  if (rule.tier === "self_management") return [];
  if (rule.tier !== "routine") return [rule];
  return [{ ...rule, avoid: [], actions: rule.reassuring ? [] : rule.actions }];
}

/** Self-management rules count only if nothing else is met, and then the first one only. */
function countSelfManagementLast(verdicts: readonly RuleVerdict[]): RuleVerdict[] {
  let taken = verdicts.some(({ tier, verdict }) => tier !== "self_management" && verdict === "met");
  return verdicts.map((verdict) => {
    if (verdict.tier !== "self_management" || verdict.verdict !== "met") return verdict;
    const counts = !taken;
    taken = true;
    return counts ? verdict : { ...verdict, verdict: "not_met", because: [] };
  });
}

/** The highest tier among the met rules; at least routine while the minimum safety set is incomplete. */
function tierOf(met: readonly Rule[], incomplete: boolean): Tier {
  const floor: Tier = incomplete ? "routine" : "self_management";
  return mostUrgent([floor, ...met.map(({ tier }) => tier)]) ?? floor;
}

/** Suspected first, then worth keeping on the list; a suspected one is not repeated there. */
function assessedConditions(met: readonly Rule[]): AssessedCondition[] {
  const suspected = gather(met, (rule) => rule.conditions);
  const consider = gather(met, (rule) => rule.considerConditions);
  return [
    ...[...suspected].map(([id, ids]) => ({ id, standing: "suspected" as const, rules: ids })),
    ...[...consider]
      .filter(([id]) => !suspected.has(id))
      .map(([id, ids]) => ({ id, standing: "consider" as const, rules: ids })),
  ];
}

function gather(met: readonly Rule[], conditionsOf: (rule: Rule) => readonly ConditionId[]) {
  const byCondition = new Map<ConditionId, Rule["id"][]>();
  for (const rule of met) {
    for (const id of conditionsOf(rule))
      byCondition.set(id, [...(byCondition.get(id) ?? []), rule.id]);
  }
  return byCondition;
}

function advisedActions(met: readonly Rule[]): AdvisedAction[] {
  return met.flatMap((rule) => rule.actions.map((action) => ({ ...action, rule: rule.id })));
}

function secondPass(
  facts: Facts,
  conditions: readonly AssessedCondition[],
  advised: ReturnType<typeof adviseInvestigations>,
): Facts {
  const suspected = conditions.filter(({ standing }) => standing === "suspected");
  const wanted = advised.filter(({ advice }) => advice !== "avoid");
  return {
    ...facts,
    assessed: {
      suspected: new Set(suspected.map(({ id }) => id)),
      needs: needsOf(wanted.map(({ id }) => id)),
    },
  };
}

function testsThatCouldChange(open: readonly RuleVerdict[]): InvestigationId[] {
  const results = open.flatMap((rule) => rule.missing);
  return [...new Set(results.flatMap((finding) => resultTests[finding] ?? []))];
}
