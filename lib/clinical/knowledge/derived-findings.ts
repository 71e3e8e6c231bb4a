import type { DerivedFindingId } from "./derived-finding-ids.ts";
import type { RuleCondition } from "./model.ts";

/** How each derived finding follows from those that are asked. */
export const derivedFindings: Readonly<Record<DerivedFindingId, RuleCondition>> = {
  henschke_female: { choice: "sex_at_birth", isIn: ["female"] },
  henschke_age_gt70: { number: "age_years", gt: 70 },
  henschke_trauma: { anyYes: ["major_trauma", "minor_trauma"] },
  ng65_onset_before_35: { number: "back_pain_onset_age", lt: 35 },
};

/**
 * Any cancer, past or present (specification 0.4). Anticancer treatment leaves out G-CSF, steroids and
 * bone-modifying agents: they support, and are given without cancer too.
 */
export const cancerAny: RuleCondition = {
  any: [
    {
      anyYes: [
        "cancer_history",
        "record_cancer_history",
        "known_bone_metastases",
        "prior_spinal_radiotherapy",
      ],
    },
    {
      choices: "current_cancer_treatment",
      hasAny: [
        "chemotherapy",
        "radiotherapy",
        "immunotherapy",
        "targeted",
        "hormone_aromatase_inhibitor",
        "hormone_adt",
      ],
    },
  ],
};
