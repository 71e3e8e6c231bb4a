import type { CautionId } from "../cautions.ts";
import type { ConditionId } from "../conditions.ts";
import type { CautionCondition, TreatmentShape } from "../model.ts";
import type { TreatmentId } from "../treatments.ts";

/** Compression and what cannot be told from it before the scan: treatment of the tumour may be part of the answer. */
export const compressionConditions: readonly ConditionId[] = [
  "mscc",
  "cauda_equina_syndrome",
  "non_malignant_cord_compression",
  "severe_radiculopathy",
];

export const infectionConditions: readonly ConditionId[] = [
  "spinal_infection",
  "sepsis",
  "neutropenic_sepsis",
];

/** What treats an emergency itself, and so stays while one is met. A product safety decision. */
export const treatsAnEmergency: readonly TreatmentId[] = [
  "dexamethasone_mscc",
  "anticoagulant_reversal",
  "diet_hydration",
];

/** Stays beside any sign of compression, and not while infection or an emergency of another kind comes first. */
export const treatsCompression: readonly TreatmentId[] = [
  "radiotherapy",
  "systemic_anticancer",
  "spinal_surgery",
];

/** Treatment of a tumour or a fracture: not while an infection is suspected that a tumour does not explain. */
export const notWithInfection: readonly TreatmentShape["topic"][] = ["cancer", "procedure"];

/** Section 6 is about adults; comfort, support and fluids are not dosed by age. */
export const adultsOnly: readonly TreatmentShape["topic"][] = [
  "medicine",
  "cancer",
  "procedure",
  "physical",
  "psychological",
];

/** Withheld where a pregnancy is known, possible or not asked about. A product safety decision. */
export const notInPregnancy: readonly TreatmentShape["topic"][] = [
  "medicine",
  "cancer",
  "procedure",
  "physical",
];

/** Paracetamol comes first in pregnancy (specification 3.6); the others treat what cannot wait. */
export const alsoInPregnancy: readonly TreatmentId[] = [
  "paracetamol",
  "dexamethasone_mscc",
  "anticoagulant_reversal",
  "spinal_surgery",
];

export const perhapsPregnant: CautionCondition = {
  any: [
    { choice: "pregnancy_status", isIn: ["pregnant", "possibly_pregnant"] },
    { number: "gestation_weeks", gt: 0 },
    {
      all: [
        { choice: "sex_at_birth", isIn: ["female"] },
        { number: "age_years", between: [12, 55] },
        { isUnknown: "pregnancy_status" },
      ],
    },
  ],
};

/** A precaution that speaks against the option once an urgent or emergency rule suspects the condition. */
export const decideFirst: Partial<Readonly<Record<CautionId, ConditionId>>> = {
  caution_dex_infection: "spinal_infection",
};
