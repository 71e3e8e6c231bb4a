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
