import { derivedFindings } from "../knowledge/derived-findings.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { RuleCondition } from "../knowledge/model.ts";
import { criteria, lasting } from "./ng65-inputs.ts";

/** How an item of a count follows from what was answered about one patient, and which questions settle it. */
export interface PatientItem {
  readonly input: string;
  readonly when: RuleCondition;
  readonly asks: readonly FindingId[];
}

export const henschkeItems: readonly PatientItem[] = [
  { input: "female", when: derivedFindings.henschke_female, asks: ["sex_at_birth"] },
  { input: "age_over_70", when: derivedFindings.henschke_age_gt70, asks: ["age_years"] },
  {
    input: "trauma",
    when: derivedFindings.henschke_trauma,
    asks: ["major_trauma", "minor_trauma"],
  },
  {
    input: "corticosteroids",
    when: { yes: "prolonged_corticosteroid_use" },
    asks: ["prolonged_corticosteroid_use"],
  },
];

/** No leg pain: both questions about it answered no, and nothing else said that speaks of leg pain. */
const noLegPain: RuleCondition = {
  all: [
    { no: "pain_radiates_leg_unilateral" },
    { no: "pain_radiates_leg_bilateral" },
    { not: { anyYes: ["leg_pain_unilateral_to_bilateral", "neurogenic_claudication"] } },
  ],
};

export const romanItems: readonly PatientItem[] = [
  { input: "age_over_52", when: { number: "age_years", gt: 52 }, asks: ["age_years"] },
  {
    input: "no_leg_pain",
    when: noLegPain,
    asks: ["pain_radiates_leg_unilateral", "pain_radiates_leg_bilateral"],
  },
  { input: "bmi_22_or_less", when: { number: "bmi", lte: 22 }, asks: ["bmi"] },
  { input: "no_regular_exercise", when: { no: "regular_exercise" }, asks: ["regular_exercise"] },
  {
    input: "female",
    when: { choice: "sex_at_birth", isIn: ["female"] },
    asks: ["sex_at_birth"],
  },
];

export const ng65Items: readonly PatientItem[] = [
  {
    input: lasting.id,
    when: { number: "pain_duration_days", gte: 90 },
    asks: ["pain_duration_days"],
  },
  ...criteria.map(({ id }) => ({ input: id, when: { yes: id }, asks: [id] })),
];
