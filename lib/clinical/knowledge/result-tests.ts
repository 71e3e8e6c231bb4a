import type { FindingId } from "./findings.ts";
import type { InvestigationId } from "./investigations.ts";

/** Which test gives which result of the catalogue. Ours, read off the labels; for clinical review. */
export const resultTests: Readonly<Partial<Record<FindingId, InvestigationId>>> = {
  esr_mm_h: "esr",
  crp_mg_l: "crp",
  hb_g_l: "fbc",
  wbc_x10e9_l: "fbc",
  neutrophils_x10e9_l: "fbc",
  platelets_x10e9_l: "fbc",
  calcium_adjusted_mmol_l: "calcium_adjusted",
  calcium_total_mmol_l: "calcium_adjusted",
  creatinine_umol_l: "u_and_e",
  egfr_ml_min: "u_and_e",
  total_protein_g_l: "lft",
  psa_ug_l: "psa",
  alp_u_l: "alp",
  haematuria_dipstick: "urinalysis",
  pvr_volume_ml: "pvr_bladder_scan",
  xr_spine_result: "xr_spine",
  ct_spine_result: "ct_spine_area_wo",
  mri_spine_result: "mri_area_wo",
  bone_scan_result: "bone_scan",
  hla_b27_result: "hla_b27",
  mri_compression_cause: "mri_area_wo",
  mri_infection_result: "mri_area_w_wo",
  mri_lesion_reading: "mri_area_wo",
  mri_incidental_finding: "mri_area_wo",
  ct_abdomen_result: "ct_abdomen_w",
  aortic_diameter_cm: "us_aorta_bedside",
  blood_culture_result: "blood_cultures",
  serum_electrophoresis_result: "serum_protein_electrophoresis",
  m_protein_g_l: "serum_protein_electrophoresis",
  sflc_ratio: "sflc",
  albumin_g_l: "calcium_adjusted",
  pth_result: "pth",
  vitamin_d_nmol_l: "vitamin_d",
  lactate_mmol_l: "lactate",
};

const spineXrays = ["xr_spine", "xr_lumbar", "xr_thoracic"] as const;

const spineCts = [
  "ct_lumbar_wo",
  "ct_thoracic_wo",
  "ct_thoracic_lumbar_wo",
  "ct_cervical_wo",
  "ct_spine_area_wo",
  "ct_whole_spine",
  "ct_myelography",
] as const;

/** Its label says: the spine, or the spine seen on body CT. */
const bodyCts = ["ct_cap_w", "ct_abdomen_w", "cta_aorta", "wb_ldct", "ct_kub"] as const;

const spineMris = [
  "mri_whole_spine",
  "mri_lumbar_wo",
  "mri_lumbar_w_wo",
  "mri_thoracic_wo",
  "mri_thoracic_w_wo",
  "mri_cervical_wo",
  "mri_cervical_w_wo",
  "mri_area_wo",
  "mri_area_w_wo",
  "wb_mri",
] as const;

const scans = ["bone_scan", "pet_fdg", "pet_psma"] as const;

const anyImage = [...spineXrays, ...spineCts, ...bodyCts, ...spineMris, ...scans];

/**
 * Every test whose report may give this result, where that is more than the one above: of the same kind is not enough,
 * for a chest X-ray says nothing of the spine. Ours, read off the labels; for clinical review.
 */
export const testsOfResult: Readonly<Partial<Record<FindingId, readonly InvestigationId[]>>> = {
  xr_spine_result: spineXrays,
  ct_spine_result: [...spineCts, ...bodyCts],
  mri_spine_result: spineMris,
  mri_compression_cause: spineMris,
  mri_infection_result: spineMris,
  mri_lesion_reading: spineMris,
  mri_incidental_finding: spineMris,
  bone_scan_result: scans,
  bone_lesion_type: anyImage,
  bone_lesion_number: anyImage,
  ct_abdomen_result: ["ct_abdomen_w", "ct_cap_w"],
  aortic_diameter_cm: ["us_aorta_bedside", "cta_aorta"],
};
