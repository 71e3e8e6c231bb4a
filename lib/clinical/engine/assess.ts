import type { InvestigationId } from "../knowledge/investigations.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import type { Rule } from "../knowledge/rules.ts";
import { knowledgeHash, knowledgeVersion } from "../knowledge/version.ts";
import type { Answers, AssessmentContext } from "./answers.ts";
import { openAbove } from "./ask-next.ts";
import { assessTreatments } from "./assess-treatments.ts";
import type { AdvisedAction, Assessment, RuleVerdict } from "./assessment.ts";
import { surfaceDisagreements } from "./disagreements.ts";
import { type FirstPass, firstPass } from "./first-pass.ts";
import { inProfile } from "./profile-text.ts";
import { appliedCaution, withCautions } from "./second-pass.ts";
import { whatFollows } from "./what-follows.ts";
import { wouldChange } from "./would-change.ts";

/**
 * What the knowledge base says about one presentation. Pure: the same answers give the same assessment, on
 * any day and on any machine. Throws a RangeError when an onset date has to be resolved without `asOf`.
 */
export function assess(answers: Answers, context: AssessmentContext = {}): Assessment {
  const profile = context.guidelineProfile ?? "UK";
  const first = firstPass(answers, context);
  const { facts, standings, verdicts, tier, asked } = first;
  return {
    tier,
    decisive: asked.length === 0,
    incomplete: first.incomplete,
    highest_possible_tier: first.highestPossible,
    tests_could_change: testsThatCouldChange(openAbove(verdicts, tier)),
    ...advice(first, profile),
    missing: first.missing,
    ask_next: asked,
    would_change: wouldChange(facts, standings, tier),
    rules: verdicts,
    guideline_profile: profile,
    knowledge_version: knowledgeVersion,
    knowledge_hash: knowledgeHash,
  };
}

/** What follows from the rules that are met, in the wording of the guideline profile. */
function advice(first: FirstPass, profile: "UK" | "US") {
  const { met, tier } = first;
  const { advising, conditions, advised, assessed, held } = whatFollows(first);
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

function advisedActions(met: readonly Rule[]): AdvisedAction[] {
  return met.flatMap((rule) => rule.actions.map((action) => ({ ...action, rule: rule.id })));
}

function testsThatCouldChange(open: readonly RuleVerdict[]): InvestigationId[] {
  const results = open.flatMap((rule) => rule.missing);
  return [...new Set(results.flatMap((finding) => resultTests[finding] ?? []))];
}
