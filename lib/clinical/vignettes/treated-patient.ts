import type { Answers } from "../engine/answers.ts";
import { applyCautions } from "../engine/apply-cautions.ts";
import { missingMinimum } from "../engine/ask-next.ts";
import { assessTreatments } from "../engine/assess-treatments.ts";
import type { AssessedTreatment } from "../engine/assessment.ts";
import { evaluateRules } from "../engine/evaluate-rules.ts";
import { type Facts, readFacts } from "../engine/facts.ts";
import { countSelfManagementLast, tierOf } from "../engine/tier.ts";
import { type Rule, rulesById } from "../knowledge/rules.ts";
import type { Tier } from "../knowledge/tiers.ts";
import type { TreatmentId } from "../knowledge/treatments.ts";

export interface Treated {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly tier: Tier;
  readonly incomplete: boolean;
  readonly met: readonly Rule[];
  /** Ids of the cautions that hold. */
  readonly held: readonly string[];
  readonly treatments: readonly AssessedTreatment[];
}

/** The second pass alone: no explanation, no questions to ask. */
export function treat(answers: Answers): Treated {
  const read = readFacts(answers);
  const verdicts = countSelfManagementLast(evaluateRules(read));
  const met = verdicts.filter(({ verdict }) => verdict === "met").map(({ id }) => rulesById[id]);
  const suspected = new Set(met.flatMap(({ conditions }) => conditions));
  const facts: Facts = { ...read, assessed: { suspected, needs: new Set() } };
  const held = applyCautions(facts);
  const incomplete = missingMinimum(answers).length > 0;
  return {
    answers,
    facts,
    tier: tierOf(met, incomplete),
    incomplete,
    met,
    held: held.map(({ id }) => id),
    treatments: assessTreatments(facts, held, met),
  };
}

export function consideredIn({ treatments }: Treated): TreatmentId[] {
  return treatments.filter(({ advice }) => advice === "consider").map(({ id }) => id);
}
