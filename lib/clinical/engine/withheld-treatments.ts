import type { ConditionId } from "../knowledge/conditions.ts";
import type { Rule } from "../knowledge/rules.ts";
import { adult } from "../knowledge/treatments/suspicions.ts";
import {
  adultsOnly,
  alsoInPregnancy,
  compressionConditions,
  infectionConditions,
  notInPregnancy,
  notWithInfection,
  perhapsPregnant,
  treatsAnEmergency,
  treatsCompression,
} from "../knowledge/treatments/withheld.ts";
import type { Treatment } from "../knowledge/treatments.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

/**
 * Which options must not be shown as ones to consider, whatever speaks for them: an emergency that comes first, an
 * infection, a child, a possible pregnancy. What speaks against an option is shown all the same.
 */
export function withheldTreatments(
  facts: Facts,
  met: readonly Rule[],
): (treatment: Treatment) => boolean {
  const emergencies = met.filter(({ tier }) => tier === "emergency");
  const besideCompression = emergencies.some((rule) => !rule.conditions.includes("mscc"));
  const elsewhere = emergencies.some((rule) => !suspectsAny(rule, compressionConditions));
  const infection = met.some(isPressingInfection);
  const child = !standingOf(adult, facts).now;
  const pregnancy = standingOf(perhapsPregnant, facts).now;
  return ({ id, topic }) =>
    (besideCompression && ![...treatsAnEmergency, ...treatsCompression].includes(id)) ||
    (elsewhere && !treatsAnEmergency.includes(id)) ||
    (infection && notWithInfection.includes(topic)) ||
    (child && adultsOnly.includes(topic)) ||
    (pregnancy && notInPregnancy.includes(topic) && !alsoInPregnancy.includes(id));
}

export function isPressing({ tier }: Rule): boolean {
  return tier === "emergency" || tier === "urgent";
}

/** Not where infection is only named beside a tumour, as for a raised ESR. */
function isPressingInfection(rule: Rule): boolean {
  return (
    isPressing(rule) &&
    suspectsAny(rule, infectionConditions) &&
    !rule.conditions.includes("spinal_malignancy")
  );
}

function suspectsAny({ conditions }: Rule, wanted: readonly ConditionId[]): boolean {
  return conditions.some((condition) => wanted.includes(condition));
}
