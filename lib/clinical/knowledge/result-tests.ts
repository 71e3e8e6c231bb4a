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
};
