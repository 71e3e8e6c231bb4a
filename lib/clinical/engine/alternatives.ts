import { type Alternatives, alternativeLimits, alternatives } from "../knowledge/alternatives.ts";
import type { Caution } from "../knowledge/cautions.ts";
import type { InvestigationId } from "../knowledge/investigations.ts";
import { applyCautions, isAffected } from "./apply-cautions.ts";
import type { AdvisedInvestigation } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

export interface OnePatient {
  readonly facts: Facts;
  /** The cautions of `cautionsOnAnyTest`, so that those on the alternatives are among them. */
  readonly held: readonly Caution[];
  /** The tests that a met rule advises against. */
  readonly avoided: ReadonlySet<InvestigationId>;
}

/**
 * What may be done in place of a test that a held caution makes unsafe, best first; nothing that another held
 * caution makes unsafe, that a rule advises against, or that could not answer the question.
 */
export function insteadOf(
  { id: test, within }: Pick<AdvisedInvestigation, "id" | "within">,
  patient: OnePatient,
): InvestigationId[] {
  const holding = alternatives.filter((entry) => holds(entry, patient));
  const offered = holding
    .filter(({ notAtOnce }) => !(notAtOnce && within === "PT0M"))
    .flatMap(({ inPlaceOf }) => inPlaceOf[test] ?? []);
  const unsafe = unsafeUnder(holding, patient.held);
  return [...new Set(offered)].filter(
    (id) =>
      !patient.avoided.has(id) &&
      !isRuledOut(id, patient) &&
      !unsafe.some((caution) => isAffected(id, caution)),
  );
}

/** The cautions that hold whichever test is chosen: those on MRI and contrast do not wait for one to be advised. */
export function cautionsOnAnyTest(facts: Facts): Caution[] {
  const suspected = facts.assessed?.suspected ?? new Set();
  return applyCautions({
    ...facts,
    assessed: { suspected, needs: new Set(["mri", "ct_contrast"]) },
  });
}

function holds({ unsafeUnder, when }: Alternatives, { facts, held }: OnePatient): boolean {
  return held.some(({ id }) => unsafeUnder.includes(id)) && (!when || standingOf(when, facts).now);
}

function unsafeUnder(holding: readonly Alternatives[], held: readonly Caution[]): Caution[] {
  return held.filter(({ id }) => holding.some((entry) => entry.unsafeUnder.includes(id)));
}

function isRuledOut(test: InvestigationId, { facts, held }: OnePatient): boolean {
  return alternativeLimits.some(
    ({ tests, neverUnder, neverWhen }) =>
      tests.includes(test) &&
      (held.some(({ id }) => neverUnder.includes(id)) || standingOf(neverWhen, facts).now),
  );
}
