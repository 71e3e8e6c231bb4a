import type { Answers } from "../engine/answers.ts";
import type { RuleId } from "../knowledge/rules.ts";

export type ResultRuleId = Extract<RuleId, `RES${string}`>;

interface ResultCases {
  /** Answers that meet the rule, and of which none can be left out. */
  readonly meet: readonly [Answers, ...Answers[]];
  /** Answers that come close and do not. */
  readonly miss: readonly Answers[];
}

const normalBloods: Answers = {
  esr_mm_h: 19,
  crp_mg_l: 4,
  hb_g_l: 130,
  wbc_x10e9_l: 11,
  calcium_adjusted_mmol_l: 2.6,
  alp_u_l: 130,
  pain_night_waking: "yes",
};

const mProtein: Answers = { serum_electrophoresis_result: "m_protein" };
const threeCriteria: Answers = { enthesitis: "yes", psoriasis: "yes", buttock_pain: "yes" };

/** Specification 5, row by row: what meets each rule and what does not (fictional). */
export const resultCases: Readonly<Record<ResultRuleId, ResultCases>> = {
  RES01_esr_50_or_more: {
    meet: [
      { esr_mm_h: 50, xr_spine_result: "normal", age_years: 50 },
      { esr_mm_h: 50, xr_spine_result: "degenerative_only", cancer_history: "yes" },
      { esr_mm_h: 50, xr_spine_result: "normal", pain_night_waking: "yes" },
      { esr_mm_h: 50, xr_spine_result: "normal", repeat_attendance: "yes" },
      { esr_mm_h: 50, xr_spine_result: "normal", night_sweats: "yes" },
      { esr_mm_h: 50, xr_spine_result: "normal", limb_weakness: "yes" },
    ],
    miss: [{ esr_mm_h: 50, xr_spine_result: "suspicious_lesion", age_years: 50 }],
  },
  RES02_esr_20_to_49: {
    meet: [
      { esr_mm_h: 20, age_years: 50, weight_loss_unexplained: "yes" },
      { esr_mm_h: 29, age_years: 50, failure_conservative_treatment: "yes" },
      { esr_mm_h: 20, hb_g_l: 99 },
      { esr_mm_h: 20, calcium_adjusted_mmol_l: 2.61 },
      { esr_mm_h: 30, hb_g_l: 119 },
      { esr_mm_h: 30, hb_g_l: 129, sex_at_birth: "male" },
      { esr_mm_h: 30, alp_u_l: 131 },
      { esr_mm_h: 30, failure_conservative_treatment: "yes" },
      { esr_mm_h: 30, failed_treatment_lt4w: "yes" },
    ],
    miss: [
      { esr_mm_h: 50, hb_g_l: 99 },
      { esr_mm_h: 30, hb_g_l: 129, sex_at_birth: "female" },
      { esr_mm_h: 29, hb_g_l: 119 },
    ],
  },
  RES03_bloods_normal: {
    meet: [
      normalBloods,
      { ...normalBloods, hb_g_l: 120, sex_at_birth: "female" },
      { ...normalBloods, wbc_x10e9_l: 4, calcium_adjusted_mmol_l: 2.2, alp_u_l: 30 },
    ],
    miss: [
      { ...normalBloods, cancer_history: "yes" },
      ...(
        [
          "limb_weakness",
          "lhermitte_sign",
          "sexual_dysfunction_new",
          "night_sweats",
          "breast_lump",
          "iv_drug_use",
          "major_trauma",
          "prolonged_corticosteroid_use",
          "known_aaa",
          "pulsatile_abdominal_mass",
          "tearing_chest_back_pain",
          "pulse_or_bp_differential",
          "collapse_or_hypotension",
        ] as const
      ).map((id): Answers => ({ ...normalBloods, [id]: "yes" })),
      { ...normalBloods, age_years: 17 },
      { ...normalBloods, xr_spine_result: "suspicious_lesion" },
      { ...normalBloods, ct_spine_result: "cord_compression" },
      { ...normalBloods, mri_spine_result: "infection_changes" },
      { ...normalBloods, bone_scan_result: "other_serious" },
    ],
  },
  RES03b_result_above_range: {
    meet: [{ creatinine_umol_l: 111 }, { alp_u_l: 131 }, { hb_g_l: 171 }, { crp_mg_l: 5 }],
    miss: [{ creatinine_umol_l: 110 }, { alp_u_l: 130 }, { egfr_ml_min: 5 }, { crp_mg_l: 4 }],
  },
  RES03c_result_below_range: {
    meet: [{ egfr_ml_min: 59 }, { hb_g_l: 119 }, { calcium_adjusted_mmol_l: 2.19 }],
    miss: [{ egfr_ml_min: 60 }, { hb_g_l: 120 }, { calcium_adjusted_mmol_l: 2.2 }],
  },
  RES03d_result_not_normal: {
    meet: [
      { hb_g_l: 129 },
      { esr_mm_h: 15 },
      { psa_ug_l: 2.6 },
      { total_protein_g_l: 85 },
      { lactate_mmol_l: 2 },
      { pth_result: "low" },
      { pth_result: "raised" },
      { hla_b27_result: "positive" },
    ],
    miss: [
      { sex_at_birth: "female", hb_g_l: 129 },
      { sex_at_birth: "female", age_years: 50, esr_mm_h: 29 },
      { sex_at_birth: "female", age_years: 49, esr_mm_h: 19 },
      { sex_at_birth: "male", age_years: 50, esr_mm_h: 19 },
      { age_years: 75, psa_ug_l: 6.5 },
      { age_years: 65, psa_ug_l: 4.5 },
      { age_years: 55, psa_ug_l: 3.5 },
      { total_protein_g_l: 84 },
      { vitamin_d_nmol_l: 10 },
    ],
  },
  RES03e_result_not_normal_woman: {
    meet: [
      { sex_at_birth: "female", hb_g_l: 151 },
      { sex_at_birth: "female", creatinine_umol_l: 91 },
    ],
    miss: [
      { sex_at_birth: "male", creatinine_umol_l: 91 },
      { sex_at_birth: "female", hb_g_l: 150 },
    ],
  },
  RES04_infection_markers: {
    meet: [
      { iv_drug_use: "yes", esr_mm_h: 20 },
      { iv_drug_use: "yes", crp_mg_l: 20 },
      { diabetes: "yes", esr_mm_h: 50 },
      { diabetes: "yes", crp_mg_l: 50 },
    ],
    miss: [
      { diabetes: "yes", esr_mm_h: 49 },
      { iv_drug_use: "yes", esr_mm_h: 20, back_pain_new: "no" },
    ],
  },
  RES04b_lactate_4_or_more: {
    meet: [{ lactate_mmol_l: 4 }],
    miss: [{ lactate_mmol_l: 3.9 }],
  },
  RES04c_lactate_over_2: {
    meet: [{ lactate_mmol_l: 2.1 }, { lactate_mmol_l: 3.9 }],
    miss: [{ lactate_mmol_l: 2 }, { lactate_mmol_l: 4 }],
  },
  RES05_mri_spinal_infection: {
    meet: [
      { mri_infection_result: "discitis" },
      { mri_infection_result: "epidural_abscess" },
      { mri_spine_result: "infection_changes" },
    ],
    miss: [{ mri_infection_result: "none" }],
  },
  RES05b_compression_by_infection: {
    meet: [{ mri_compression_cause: "infection" }],
    miss: [{ mri_infection_result: "discitis" }],
  },
  RES06_s_aureus_bacteraemia: {
    meet: [{ blood_culture_result: "s_aureus" }],
    miss: [
      { blood_culture_result: "s_aureus", pain_duration_days: 90 },
      { blood_culture_result: "no_growth" },
    ],
  },
  RES06b_bacteraemia: {
    meet: [
      { blood_culture_result: "s_aureus" },
      { blood_culture_result: "s_lugdunensis" },
      { blood_culture_result: "brucella" },
    ],
    miss: [{ blood_culture_result: "no_growth" }, { blood_culture_result: "other" }],
  },
  RES06c_other_growth: {
    meet: [{ blood_culture_result: "other" }],
    miss: [{ blood_culture_result: "no_growth" }],
  },
  RES06d_other_growth_with_signs: {
    meet: [
      { blood_culture_result: "other", fever: "yes" },
      { blood_culture_result: "other", rigors: "yes" },
      { blood_culture_result: "other", ill_appearance: "yes" },
      { blood_culture_result: "other", umn_signs: "yes" },
      { blood_culture_result: "other", temperature_c: 38 },
      { blood_culture_result: "other", esr_mm_h: 20 },
      { blood_culture_result: "other", crp_mg_l: 20 },
    ],
    miss: [
      { blood_culture_result: "other", esr_mm_h: 19, crp_mg_l: 19, temperature_c: 37.9 },
      { blood_culture_result: "no_growth", fever: "yes" },
    ],
  },
  RES07_mri_malignant_compression: {
    meet: [
      { mri_compression_cause: "tumour" },
      { mri_spine_result: "cord_compression", cancer_history: "yes" },
      { mri_spine_result: "cauda_equina_compression", cancer_history: "yes" },
    ],
    miss: [{ mri_compression_cause: "disc_herniation" }],
  },
  RES07b_compression_by_haematoma: {
    meet: [{ mri_compression_cause: "haematoma" }],
    miss: [{ mri_compression_cause: "no_compression" }],
  },
  RES07c_compression_by_other_cause: {
    meet: [{ mri_compression_cause: "other" }],
    miss: [{ mri_compression_cause: "no_compression" }],
  },
  RES08_mri_metastasis: {
    meet: [
      { mri_lesion_reading: "metastasis" },
      { mri_spine_result: "suspicious_lesion", cancer_history: "yes" },
      { mri_spine_result: "pathological_fracture", cancer_history: "yes" },
      { bone_lesion_type: "lytic", cancer_history: "yes" },
      { bone_lesion_type: "mixed", cancer_history: "yes" },
      { bone_lesion_type: "blastic", cancer_history: "yes" },
    ],
    miss: [{ mri_lesion_reading: "metastasis", mri_compression_cause: "tumour" }],
  },
  RES08b_lesion_unexplained: {
    meet: [
      { mri_lesion_reading: "indeterminate" },
      { bone_lesion_type: "mixed" },
      { bone_lesion_type: "blastic" },
      { bone_lesion_number: "solitary" },
      { bone_lesion_number: "multiple" },
    ],
    miss: [
      { mri_lesion_reading: "none", bone_lesion_type: "none", bone_lesion_number: "none" },
      { mri_lesion_reading: "metastasis", bone_lesion_number: "multiple" },
    ],
  },
  RES09_lytic_lesion_no_primary: {
    meet: [{ bone_lesion_type: "lytic" }],
    miss: [{ bone_lesion_type: "lytic", cancer_history: "yes" }],
  },
  RES10_solitary_lesion: {
    meet: [{ bone_lesion_number: "solitary" }],
    miss: [{ bone_lesion_number: "solitary", age_years: 40 }, { bone_lesion_number: "multiple" }],
  },
  RES11a_m_protein_or_crab: {
    meet: [
      mProtein,
      { m_protein_g_l: 0.5 },
      { calcium_adjusted_mmol_l: 2.76 },
      { creatinine_umol_l: 178, hb_g_l: 99 },
    ],
    miss: [{ serum_electrophoresis_result: "no_m_protein" }],
  },
  RES11b_light_chain_ratio_high: {
    meet: [{ sflc_ratio: 1.66 }, { sflc_ratio: 3.11, egfr_ml_min: 59 }],
    miss: [{ sflc_ratio: 3.1, egfr_ml_min: 59 }, { sflc_ratio: 1.65 }],
  },
  RES11c_light_chain_ratio_low: {
    meet: [{ sflc_ratio: 0.25 }, { sflc_ratio: 0.36, egfr_ml_min: 59 }],
    miss: [{ sflc_ratio: 0.26 }, { sflc_ratio: 0.37, egfr_ml_min: 59 }],
  },
  RES11d_myeloma_same_day: {
    meet: [
      { ...mProtein, calcium_adjusted_mmol_l: 3 },
      { ...mProtein, creatinine_umol_l: 178 },
      { ...mProtein, umn_signs: "yes" },
      { m_protein_g_l: 0.5, creatinine_umol_l: 178 },
      { sflc_ratio: 3.11, creatinine_umol_l: 178, egfr_ml_min: 59 },
      { sflc_ratio: 1.66, creatinine_umol_l: 178 },
      { creatinine_umol_l: 178, hb_g_l: 99, calcium_adjusted_mmol_l: 3 },
      { creatinine_umol_l: 178, hb_g_l: 99, umn_signs: "yes" },
      { calcium_adjusted_mmol_l: 2.76, umn_signs: "yes" },
    ],
    miss: [{ sflc_ratio: 3.1, creatinine_umol_l: 178, egfr_ml_min: 59 }],
  },
  RES11e_light_chain_same_day: {
    meet: [
      { sflc_ratio: 0.25, calcium_adjusted_mmol_l: 3 },
      { sflc_ratio: 0.25, creatinine_umol_l: 178 },
      { sflc_ratio: 0.25, umn_signs: "yes" },
      { sflc_ratio: 0.36, egfr_ml_min: 59, creatinine_umol_l: 178 },
    ],
    miss: [],
  },
  RES12_psa_above_age_threshold: {
    meet: [
      { psa_sample: "no_infection", age_years: 79, psa_ug_l: 6.6 },
      { psa_sample: "no_infection", age_years: 69, psa_ug_l: 4.6 },
      { psa_sample: "no_infection", age_years: 59, psa_ug_l: 3.6 },
      { psa_sample: "no_infection", age_years: 49, psa_ug_l: 2.6 },
    ],
    miss: [
      { psa_sample: "no_infection", age_years: 80, psa_ug_l: 6.6 },
      { psa_sample: "no_infection", age_years: 70, psa_ug_l: 6.5 },
      { psa_sample: "no_infection", age_years: 60, psa_ug_l: 4.5 },
      { psa_sample: "no_infection", age_years: 50, psa_ug_l: 3.5 },
      { psa_sample: "no_infection", age_years: 40, psa_ug_l: 2.5 },
      { psa_sample: "no_infection", age_years: 39, psa_ug_l: 6.6 },
      { psa_sample: "after_infection", age_years: 69, psa_ug_l: 4.6 },
    ],
  },
  RES12b_psa_after_infection: {
    meet: [
      { psa_sample: "after_infection", age_years: 79, psa_ug_l: 6.6 },
      { psa_sample: "after_infection", age_years: 49, psa_ug_l: 2.6 },
    ],
    miss: [
      { psa_sample: "no_infection", age_years: 79, psa_ug_l: 6.6 },
      { psa_sample: "after_infection", age_years: 70, psa_ug_l: 6.5 },
    ],
  },
  RES12c_psa_under_40: {
    meet: [
      { psa_sample: "no_infection", age_years: 39, psa_ug_l: 2.6 },
      { psa_sample: "after_infection", age_years: 39, psa_ug_l: 2.6 },
    ],
    miss: [
      { psa_sample: "no_infection", age_years: 40, psa_ug_l: 2.6 },
      { psa_sample: "no_infection", age_years: 39, psa_ug_l: 2.5 },
    ],
  },
  RES12d_psa_over_79: {
    meet: [
      { psa_sample: "no_infection", age_years: 80, psa_ug_l: 6.6 },
      { psa_sample: "after_infection", age_years: 80, psa_ug_l: 6.6 },
    ],
    miss: [
      { psa_sample: "no_infection", age_years: 79, psa_ug_l: 6.6 },
      { psa_sample: "no_infection", age_years: 80, psa_ug_l: 6.5 },
    ],
  },
  RES13_psa_high: {
    meet: [{ psa_ug_l: 20 }, { psa_ug_l: 10, alp_u_l: 130 }],
    miss: [{ psa_ug_l: 19 }],
  },
  RES14_xray_fracture: {
    meet: [{ xr_spine_result: "fracture" }],
    miss: [{ xr_spine_result: "pathological_fracture" }],
  },
  RES15_xray_suspicious: {
    meet: [{ xr_spine_result: "suspicious_lesion" }, { xr_spine_result: "pathological_fracture" }],
    miss: [{ xr_spine_result: "fracture" }],
  },
  RES16_xray_normal: {
    meet: [
      { xr_spine_result: "normal", cancer_history: "yes" },
      { xr_spine_result: "normal", known_bone_metastases: "yes" },
      { xr_spine_result: "degenerative_only", fever: "yes" },
      { xr_spine_result: "normal", breast_lump: "yes" },
    ],
    miss: [],
  },
  RES17_disc_herniation_ces: {
    meet: [{ mri_compression_cause: "disc_herniation", saddle_sensory_change: "yes" }],
    miss: [],
  },
  RES17b_compression_by_disc: {
    meet: [{ mri_compression_cause: "disc_herniation" }],
    miss: [{ mri_compression_cause: "no_compression" }],
  },
  RES18_mri_negative_ces: {
    meet: [
      { mri_compression_cause: "no_compression", saddle_sensory_change: "yes" },
      { mri_compression_cause: "no_compression", bowel_retention_new: "yes" },
      { mri_compression_cause: "no_compression", urinary_faecal_urgency_new: "yes" },
      { mri_compression_cause: "no_compression", pain_radiates_leg_bilateral: "yes" },
      { mri_compression_cause: "no_compression", leg_numbness_bilateral_or_ascending: "yes" },
      { mri_compression_cause: "no_compression", motor_deficit_bilateral: "yes" },
      { mri_compression_cause: "no_compression", limb_numbness_tingling: "yes" },
    ],
    miss: [
      { mri_compression_cause: "no_compression" },
      { mri_compression_cause: "not_done", saddle_sensory_change: "yes" },
    ],
  },
  RES19_mri_incidental: {
    meet: [
      { mri_incidental_finding: "haemangioma" },
      { mri_incidental_finding: "tarlov_cyst" },
      { mri_incidental_finding: "degeneration" },
    ],
    miss: [{ mri_incidental_finding: "none" }],
  },
  RES20a_aneurysm_under_5_5_cm: {
    meet: [{ aortic_diameter_cm: 3 }, { aortic_diameter_cm: 5.4 }],
    miss: [{ aortic_diameter_cm: 2.9 }, { aortic_diameter_cm: 5.5 }],
  },
  RES20b_aneurysm_5_5_cm_or_more: {
    meet: [{ aortic_diameter_cm: 5.5 }],
    miss: [{ aortic_diameter_cm: 5.4 }],
  },
  RES20c_aneurysm_symptomatic: {
    meet: [{ aortic_diameter_cm: 3 }, { aneurysm_judged: "symptomatic" }],
    miss: [{ aortic_diameter_cm: 3, aneurysm_judged: "incidental" }, { aortic_diameter_cm: 2.9 }],
  },
  RES20d_aneurysm_of_unknown_size: {
    meet: [{ aneurysm_judged: "incidental" }],
    miss: [
      { aneurysm_judged: "incidental", aortic_diameter_cm: 3 },
      { aneurysm_judged: "symptomatic" },
    ],
  },
  RES21a_calcium_raised: {
    meet: [{ calcium_adjusted_mmol_l: 2.61 }, { calcium_adjusted_mmol_l: 2.99 }],
    miss: [
      { calcium_adjusted_mmol_l: 2.6 },
      { calcium_adjusted_mmol_l: 3 },
      { calcium_adjusted_mmol_l: 2.5, calcium_total_mmol_l: 2.7 },
    ],
  },
  RES21b_calcium_raised_pth_low: {
    meet: [{ pth_result: "low", calcium_adjusted_mmol_l: 2.61 }],
    miss: [
      { pth_result: "raised", calcium_adjusted_mmol_l: 2.61 },
      { pth_result: "low", calcium_adjusted_mmol_l: 2.6, calcium_total_mmol_l: 2.7 },
    ],
  },
  RES21c_total_calcium_raised: {
    meet: [{ calcium_total_mmol_l: 2.66 }, { calcium_total_mmol_l: 2.99 }],
    miss: [
      { calcium_total_mmol_l: 2.65 },
      { calcium_total_mmol_l: 3 },
      { calcium_total_mmol_l: 2.7, calcium_adjusted_mmol_l: 2.5 },
    ],
  },
  RES21d_total_calcium_raised_pth_low: {
    meet: [{ pth_result: "low", calcium_total_mmol_l: 2.66 }],
    miss: [
      { pth_result: "low", calcium_total_mmol_l: 2.7, calcium_adjusted_mmol_l: 2.5 },
      { pth_result: "raised", calcium_total_mmol_l: 2.66 },
    ],
  },
  RES22_calcium_3_or_more: {
    meet: [{ calcium_adjusted_mmol_l: 3 }, { calcium_total_mmol_l: 3 }],
    miss: [{ calcium_adjusted_mmol_l: 2.99, calcium_total_mmol_l: 2.99 }],
  },
  RES23_hla_b27_positive: {
    meet: [
      {
        hla_b27_result: "positive",
        back_pain_onset_age: 44,
        pain_duration_days: 90,
        ...threeCriteria,
      },
    ],
    miss: [
      {
        hla_b27_result: "negative",
        back_pain_onset_age: 44,
        pain_duration_days: 90,
        ...threeCriteria,
      },
    ],
  },
  RES24_pancreatic_mass: {
    meet: [{ ct_abdomen_result: "pancreatic_mass" }],
    miss: [{ ct_abdomen_result: "other" }],
  },
  RES24b_ct_abdomen_other: {
    meet: [{ ct_abdomen_result: "other" }],
    miss: [{ ct_abdomen_result: "normal" }],
  },
};
