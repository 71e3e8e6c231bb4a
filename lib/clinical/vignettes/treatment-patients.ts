import type { Answers } from "../engine/answers.ts";
import { negativeBase } from "./negative-base.ts";

/** A man of 40 with ten days of benign pain, in whom everything is asked that speaks against a medicine. */
export const asked: Answers = {
  ...negativeBase,
  anticoagulant: "none",
  peptic_ulcer_history: "no",
  heart_failure: "no",
  nsaid_hypersensitivity: "no",
  osteoporosis_known: "no",
  current_opioid: "no",
};
export const chronic: Answers = { ...asked, pain_duration_days: 120, back_pain_new: "no" };
export const cord: Answers = { ...asked, cancer_history: "yes", limb_weakness: "yes" };
export const metastatic: Answers = {
  ...asked,
  cancer_history: "yes",
  known_bone_metastases: "yes",
};
export const compressed: Answers = { ...cord, mri_spine_result: "cord_compression" };
export const checkedBone: Answers = {
  ...metastatic,
  egfr_ml_min: 60,
  calcium_adjusted_mmol_l: 2.4,
  vitamin_d_nmol_l: 50,
};
/** Severe pain at 62 from known metastases of the breast, with every medicine question asked and denied. */
export const metastaticAsked: Answers = {
  ...asked,
  antiplatelet: "no",
  dialysis_or_ckd: "no",
  hepatic_impairment: "no",
  age_years: 62,
  cancer_history: "yes",
  record_cancer_history: "yes",
  known_bone_metastases: "yes",
  cancer_status: "metastatic_known",
  cancer_types: ["breast"],
  pain_constant_unremitting: "yes",
  pain_intensity_nrs: 8,
  egfr_ml_min: 80,
  calcium_adjusted_mmol_l: 2.4,
  vitamin_d_nmol_l: 60,
};
export const pregnantMetastatic: Answers = {
  ...metastaticAsked,
  age_years: 34,
  sex_at_birth: "female",
  pregnancy_status: "pregnant",
};
/** Nerve pain with nothing compressed on MRI. */
export const nervePain: Answers = {
  ...metastaticAsked,
  pain_radiates_leg_unilateral: "yes",
  mri_compression_cause: "no_compression",
};
/** No cancer known: MRI shows a tumour that compresses. */
export const tumourSeen: Answers = {
  ...asked,
  limb_weakness: "yes",
  mri_compression_cause: "tumour",
};
export const brokenAfterCancer: Answers = {
  ...asked,
  mri_spine_result: "pathological_fracture",
};
export const bleeding: Answers = {
  ...asked,
  anticoagulant: "doac",
  pain_onset_type: "sudden_severe",
  limb_weakness: "yes",
};
