import { alternatives } from "../knowledge/alternatives.ts";
import type { Caution } from "../knowledge/cautions.ts";
import type { InvestigationId } from "../knowledge/investigations.ts";
import { applyCautions, isAffected } from "./apply-cautions.ts";
import type { Facts } from "./facts.ts";

const makesUnsafe = new Set(alternatives.flatMap(({ unsafeUnder }) => unsafeUnder));

/**
 * What may be done in place of a test that a held caution makes unsafe, best first; nothing that another held
 * caution makes unsafe. Give the cautions of `cautionsOnAnyTest`, so that those on the alternatives are among them.
 */
export function insteadOf(test: InvestigationId, held: readonly Caution[]): InvestigationId[] {
  const ids = new Set(held.map(({ id }) => id));
  const offered = alternatives
    .filter(({ unsafeUnder }) => unsafeUnder.some((id) => ids.has(id)))
    .flatMap(({ inPlaceOf }) => inPlaceOf[test] ?? []);
  return [...new Set(offered)].filter((id) => !isUnsafe(id, held));
}

/** The cautions that hold whichever test is chosen: those on MRI and contrast do not wait for one to be advised. */
export function cautionsOnAnyTest(facts: Facts): Caution[] {
  const suspected = facts.assessed?.suspected ?? new Set();
  return applyCautions({
    ...facts,
    assessed: { suspected, needs: new Set(["mri", "ct_contrast"]) },
  });
}

function isUnsafe(test: InvestigationId, held: readonly Caution[]): boolean {
  return held.some((caution) => makesUnsafe.has(caution.id) && isAffected(test, caution));
}
