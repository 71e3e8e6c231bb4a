import type { ConditionId } from "../conditions.ts";
import type { CautionCondition } from "../model.ts";

/**
 * Conditions whose management may be self-care or physical treatment. Such an option is shown only when nothing
 * but these is suspected. A product safety decision; treatment-related pain is a diagnosis of exclusion and is
 * not among them.
 */
export const benignConditions: readonly ConditionId[] = [
  "nonspecific_low_back_pain",
  "radiculopathy",
  "lumbar_spinal_stenosis",
  "axial_spondyloarthritis",
];

/** Section 6 of the specification is about adults; a child is under 18 (specification 1.2). */
export const adult: CautionCondition = { number: "age_years", gte: 18 };

export const benignPain: CautionCondition = {
  any: [
    { suspected: "nonspecific_low_back_pain" },
    { suspected: "radiculopathy" },
    { suspected: "lumbar_spinal_stenosis" },
  ],
};

/** No loading and no manual work until it is cleared: unstable, broken, infected or compressed. */
export const spineNotCleared: CautionCondition = {
  any: [
    { suspected: "mscc" },
    { suspected: "cauda_equina_syndrome" },
    { suspected: "non_malignant_cord_compression" },
    { suspected: "severe_radiculopathy" },
    { suspected: "epidural_haematoma" },
    { suspected: "spinal_malignancy" },
    { suspected: "myeloma" },
    { suspected: "lymphoma" },
    { suspected: "leukaemia" },
    { suspected: "primary_bone_tumour" },
    { suspected: "pathological_fracture" },
    { suspected: "vertebral_fragility_fracture" },
    { suspected: "traumatic_spinal_fracture" },
    { suspected: "spinal_infection" },
    { suspected: "paediatric_serious_cause" },
  ],
};

/** What no pain relief may cover: it is found and treated first. */
export const reliefWouldHide: CautionCondition = {
  any: [
    { suspected: "neutropenic_sepsis" },
    { suspected: "sepsis" },
    { suspected: "epidural_haematoma" },
    { suspected: "traumatic_spinal_fracture" },
    { suspected: "aaa_symptomatic_or_ruptured" },
    { suspected: "aortic_dissection" },
    { suspected: "acute_aortic_syndrome" },
    { suspected: "hypercalcaemia_of_malignancy" },
  ],
};

/** Benign pain and nothing else: what guidelines on low back pain speak about. */
export const onlyBenignPain: CautionCondition = {
  all: [
    benignPain,
    {
      not: {
        any: [
          spineNotCleared,
          reliefWouldHide,
          { suspected: "visceral_referred_malignancy" },
          { suspected: "visceral_referred_other" },
          { suspected: "treatment_related_pain" },
        ],
      },
    },
  ],
};

/** Chronic: more than 90 days (specification 1.2). */
export const chronicBackPain: CautionCondition = {
  all: [
    onlyBenignPain,
    { suspected: "nonspecific_low_back_pain" },
    { number: "pain_duration_days", gt: 90 },
  ],
};

export const spinalCause: CautionCondition = { any: [onlyBenignPain, spineNotCleared] };

export const cancerPain: CautionCondition = {
  any: [
    { suspected: "mscc" },
    { suspected: "spinal_malignancy" },
    { suspected: "pathological_fracture" },
    { suspected: "myeloma" },
    { suspected: "visceral_referred_malignancy" },
  ],
};

/** Symptoms and signs, without pain that radiates: that alone is no deficit. */
export const neurologicalDeficit: CautionCondition = {
  anyYes: [
    "ANY_NEURO",
    "CORD_SET",
    "CES_SET",
    "upper_limb_numbness_tingling",
    "bowel_retention_new",
    "urinary_faecal_urgency_new",
  ],
};

export const sensoryLoss: CautionCondition = {
  anyYes: [
    "limb_numbness_tingling",
    "upper_limb_numbness_tingling",
    "leg_numbness_bilateral_or_ascending",
    "saddle_sensory_change",
    "perianal_sensation_reduced",
    "sensory_level",
  ],
};

/** Above the fallback range of specification 4.3, the lower one where the sex is not known to be male. */
const creatinineRaised: CautionCondition = {
  any: [
    { number: "creatinine_umol_l", gt: 110 },
    {
      all: [
        { number: "creatinine_umol_l", gt: 90 },
        { not: { choice: "sex_at_birth", isIn: ["male"] } },
      ],
    },
  ],
};

/** Kidneys that may not clear a medicine: no eGFR to go by, or a creatinine that no good eGFR fits. */
export const kidneysInDoubt: CautionCondition = {
  any: [
    { number: "creatinine_umol_l", gt: 177 },
    {
      all: [{ isUnknown: "egfr_ml_min" }, { any: [creatinineRaised, { yes: "dialysis_or_ckd" }] }],
    },
  ],
};
