import type { Caution } from "../knowledge/cautions.ts";
import type { Rule } from "../knowledge/rules.ts";
import { cautionsOnAnyTest, insteadOf } from "./alternatives.ts";
import { applyCautions, isAffected, needsOf } from "./apply-cautions.ts";
import type { AdvisedInvestigation, AppliedCaution, AssessedCondition } from "./assessment.ts";
import { cited } from "./cited.ts";
import type { Facts } from "./facts.ts";

type Advised = Omit<AdvisedInvestigation, "cautions" | "instead">;

/** The facts as cautions, treatments and disagreements read them: with what the rules suspected and advised. */
export function factsOnceAssessed(
  facts: Facts,
  conditions: readonly AssessedCondition[],
  advised: readonly Advised[],
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

/** The cautions of each advised test, and what may be done in its place: nothing that a met rule avoids. */
export function withCautions(
  advised: readonly Advised[],
  facts: Facts,
  met: readonly Rule[],
): AdvisedInvestigation[] {
  const held = applyCautions(facts);
  const avoided = new Set(met.flatMap(({ avoid }) => avoid));
  const patient = { facts, held: cautionsOnAnyTest(facts), avoided };
  return advised.map((advice) => ({
    ...advice,
    cautions: held.filter((caution) => isAffected(advice.id, caution)).map(({ id }) => id),
    instead: advice.advice === "avoid" ? [] : insteadOf(advice, patient),
  }));
}

export function appliedCaution({ id, affects, text, sources }: Caution): AppliedCaution {
  return { id, affects, text, source: cited(sources).source };
}
