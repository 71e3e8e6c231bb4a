import type { CautionCondition } from "./model.ts";

const abnormalReport = [
  "fracture",
  "pathological_fracture",
  "suspicious_lesion",
  "infection_changes",
  "cord_compression",
  "cauda_equina_compression",
  "aneurysm",
  "other_serious",
] as const;

const abnormalImaging: CautionCondition = {
  any: [
    {
      choice: "xr_spine_result",
      isIn: ["fracture", "pathological_fracture", "suspicious_lesion"],
    },
    { choice: "ct_spine_result", isIn: abnormalReport },
    { choice: "mri_spine_result", isIn: abnormalReport },
    { choice: "bone_scan_result", isIn: abnormalReport },
    {
      choice: "mri_compression_cause",
      isIn: ["disc_herniation", "tumour", "infection", "haematoma", "other"],
    },
    { choice: "mri_infection_result", isIn: ["discitis", "epidural_abscess"] },
    { choice: "mri_lesion_reading", isIn: ["metastasis", "indeterminate"] },
    { choice: "bone_lesion_type", isIn: ["lytic", "mixed", "blastic"] },
    { choice: "bone_lesion_number", isIn: ["solitary", "multiple"] },
    { choice: "mri_incidental_finding", isIn: ["haemangioma", "tarlov_cyst"] },
    { choice: "ct_abdomen_result", isIn: ["pancreatic_mass", "other"] },
    { choice: "aneurysm_judged", isIn: ["symptomatic", "incidental"] },
    { number: "aortic_diameter_cm", gte: 3 },
    { number: "pvr_volume_ml", gte: 200 },
  ],
};

const woman: CautionCondition = { choice: "sex_at_birth", isIn: ["female"] };

/** Blood count and inflammation; ESR by age and sex as the reference ranges give it. */
const abnormalCount: CautionCondition = {
  any: [
    { number: "crp_mg_l", gte: 5 },
    { number: "esr_mm_h", gte: 30 },
    {
      all: [
        { number: "esr_mm_h", gte: 20 },
        { not: { all: [woman, { number: "age_years", gte: 50 }] } },
      ],
    },
    {
      all: [
        { number: "esr_mm_h", gte: 15 },
        { not: { any: [woman, { number: "age_years", gte: 50 }] } },
      ],
    },
    { number: "hb_g_l", lt: 120 },
    { all: [{ number: "hb_g_l", lt: 130 }, { not: woman }] },
    { number: "hb_g_l", gt: 170 },
    { all: [{ number: "hb_g_l", gt: 150 }, woman] },
    { number: "wbc_x10e9_l", lt: 4 },
    { number: "wbc_x10e9_l", gt: 11 },
    { number: "neutrophils_x10e9_l", lt: 2 },
    { number: "neutrophils_x10e9_l", gt: 7.5 },
    { number: "platelets_x10e9_l", lt: 150 },
    { number: "platelets_x10e9_l", gt: 400 },
    { number: "lactate_mmol_l", gte: 2 },
    {
      choice: "blood_culture_result",
      isIn: ["s_aureus", "s_lugdunensis", "brucella", "other"],
    },
  ],
};

/** Total protein from where the rules act on it, PSA from the lowest of the age thresholds; vitamin D has no tier. */
const abnormalChemistry: CautionCondition = {
  any: [
    { number: "calcium_adjusted_mmol_l", gt: 2.6 },
    { number: "calcium_adjusted_mmol_l", lt: 2.2 },
    { number: "calcium_total_mmol_l", gt: 2.6 },
    { number: "calcium_total_mmol_l", lt: 2.2 },
    { number: "creatinine_umol_l", gt: 110 },
    { all: [{ number: "creatinine_umol_l", gt: 90 }, woman] },
    { number: "egfr_ml_min", lt: 60 },
    { number: "alp_u_l", gt: 130 },
    { number: "alp_u_l", lt: 30 },
    { number: "albumin_g_l", lt: 35 },
    { number: "total_protein_g_l", gte: 85 },
    { number: "psa_ug_l", gt: 2.5 },
    { number: "vitamin_d_nmol_l", lt: 50 },
    { yes: "haematuria_dipstick" },
    { number: "sflc_ratio", gt: 1.65 },
    { number: "sflc_ratio", lt: 0.26 },
    { known: "m_protein_g_l" },
    { choice: "serum_electrophoresis_result", isIn: ["m_protein"] },
    { choice: "pth_result", isIn: ["low", "raised"] },
    { choice: "hla_b27_result", isIn: ["positive"] },
  ],
};

/** Any image or marker that is not normal, whatever a rule makes of it. Limits: the adult reference ranges. */
export const anyAbnormalResult: CautionCondition = {
  any: [abnormalImaging, abnormalCount, abnormalChemistry],
};
