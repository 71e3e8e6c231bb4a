import type { Caution, CautionId } from "../knowledge/cautions.ts";
import type { ConditionId } from "../knowledge/conditions.ts";
import type { Rule, RuleId } from "../knowledge/rules.ts";
import { adult, benignConditions } from "../knowledge/treatments/suspicions.ts";
import { decideFirst } from "../knowledge/treatments/withheld.ts";
import { type Treatment, treatments } from "../knowledge/treatments.ts";
import type { AssessedTreatment } from "./assessment.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";
import { isPressing, withheldTreatments } from "./withheld-treatments.ts";

/**
 * Management options that have a bearing on this patient; `facts.assessed` must hold what the met rules
 * suspected. A caution that says to check or to discuss first counts against the option, as if it said to avoid
 * it: until that is done, avoiding is the safer reading. What speaks neither for nor against is left out, and so
 * is what must not be considered while something else comes first.
 */
export function assessTreatments(
  facts: Facts,
  held: readonly Caution[],
  met: readonly Rule[],
): AssessedTreatment[] {
  const indicating = mayReassure(facts, held, met)
    ? (condition: ConditionId) => suspecting(condition, met)
    : (condition: ConditionId) => (isBenign(condition) ? [] : suspecting(condition, met));
  const isWithheld = withheldTreatments(facts, met);
  return treatments
    .filter(({ when }) => standingOf(when, facts).now)
    .flatMap((treatment): AssessedTreatment[] => {
      const { id } = treatment;
      const against = reasonsAgainst(treatment, facts, held, met);
      if (against.length > 0) return [{ id, advice: "avoid", because: against }];
      const because = isWithheld(treatment) ? [] : reasonsFor(treatment, facts, indicating);
      return because.length > 0 ? [{ id, advice: "consider", because }] : [];
    });
}

function reasonsFor(
  { indicatedFor, indicatedWhen = { always: true } }: Treatment,
  facts: Facts,
  indicating: (condition: ConditionId) => readonly RuleId[],
): RuleId[] {
  return standingOf(indicatedWhen, facts).now ? [...new Set(indicatedFor.flatMap(indicating))] : [];
}

function reasonsAgainst(
  treatment: Treatment,
  facts: Facts,
  held: readonly Caution[],
  met: readonly Rule[],
): string[] {
  const { affectedBy, precautions = [], against } = treatment;
  const cautions = held.filter(
    ({ id, affects }) =>
      affectedBy !== null &&
      affects.includes(affectedBy) &&
      (!precautions.includes(id) || mustBeDecidedFirst(id, met)),
  );
  const reasons = against.filter(({ when }) => standingOf(when, facts).now);
  return [...cautions, ...reasons].map(({ id }) => id);
}

/** A precaution is one only while no urgent or emergency rule suspects what it is about. */
function mustBeDecidedFirst(caution: CautionId, met: readonly Rule[]): boolean {
  const condition = decideFirst[caution];
  return (
    condition !== undefined &&
    met.some((rule) => isPressing(rule) && rule.conditions.includes(condition))
  );
}

/**
 * Whether an option for benign pain may be shown as one: an adult, nothing above routine, nothing but benign
 * conditions suspected, and no caution against reassurance (an incomplete minimum safety set is one).
 */
function mayReassure(facts: Facts, held: readonly Caution[], met: readonly Rule[]): boolean {
  return (
    standingOf(adult, facts).now &&
    !held.some(({ affects }) => affects.includes("reassurance")) &&
    met.every(({ tier }) => tier === "routine" || tier === "self_management") &&
    met.every(({ conditions }) => conditions.every(isBenign))
  );
}

function isBenign(condition: ConditionId): boolean {
  return benignConditions.includes(condition);
}

function suspecting(condition: ConditionId, met: readonly Rule[]): RuleId[] {
  return met.filter(({ conditions }) => conditions.includes(condition)).map(({ id }) => id);
}
