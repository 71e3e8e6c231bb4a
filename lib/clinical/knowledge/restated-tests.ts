import type { InvestigationId } from "./investigations.ts";

/**
 * Actions whose one act is a test that their rule requires as well: they are said beneath the test, word for word,
 * and not beside it. "<rule id>#<number of the action>". Ours, read off the actions; for clinical review.
 */
export const restatedTests: Readonly<Record<string, InvestigationId>> = {
  "E05_mscc#2": "mri_whole_spine",
  "E10_infection_fever#2": "blood_cultures",
  "E11_infection_markers#1": "mri_area_w_wo",
  "E34_total_calcium_high#1": "calcium_adjusted",
  "U01_spinal_mets#2": "mri_whole_spine",
  "U04_tb_subacute#1": "mri_area_w_wo",
  "U07_results_mri#1": "mri_whole_spine",
  "U14_gait#1": "neuro_exam",
  "U17_contusion#1": "xr_spine",
  "U22_deformity_with_flags#1": "mri_area_w_wo",
  "U29_unexamined_weakness#1": "neuro_exam",
  "U30_arms_bilateral#1": "neuro_exam",
  "S05_pancreas#1": "ct_abdomen_w",
  "S08_xr_negative_persistent#1": "mri_area_wo",
  "S09_prostate_psa#1": "psa",
  "S16_cytopenia_signs#1": "fbc",
  "S30_thoracic_numbness#1": "neuro_exam",
  "R08_upper_limb#1": "neuro_exam",
  "R13_flank#1": "urinalysis",
  "RES01_esr_50_or_more#1": "mri_whole_spine",
  "RES02_esr_20_to_49#1": "mri_area_wo",
  "RES07_mri_malignant_compression#2": "ct_cap_w",
  "RES08b_lesion_unexplained#2": "mri_whole_spine",
  "RES12b_psa_after_infection#1": "psa",
  "RES15_xray_suspicious#1": "mri_whole_spine",
};
