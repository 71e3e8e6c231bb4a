import type { SeedPhrase } from "./seed-phrase.ts";

/** Kinds of test that the articles name, as what the product offers in their place (specification 4 and 6.1). */
export const seedTests = [
  {
    phrase: "physical and neurological examination",
    seeds: null,
    findings: ["exam_performed"],
    investigations: ["neuro_exam", "pvr_bladder_scan"],
  },
  {
    phrase: "blood tests",
    seeds: null,
    investigations: [
      "fbc",
      "esr",
      "crp",
      "calcium_adjusted",
      "alp",
      "psa",
      "serum_protein_electrophoresis",
      "sflc",
    ],
  },
  {
    phrase: "tumour markers",
    seeds: null,
    investigations: ["cea", "ca125", "ca19_9", "ca15_3", "afp", "hcg_tumour"],
  },
  { phrase: "X-ray", seeds: null, investigations: ["xr_spine", "xr_lumbar", "xr_thoracic"] },
  {
    phrase: "MRI",
    seeds: null,
    investigations: ["mri_whole_spine", "mri_lumbar_wo", "mri_area_w_wo"],
  },
  {
    phrase: "CT",
    seeds: null,
    investigations: ["ct_whole_spine", "ct_spine_area_wo", "ct_cap_w"],
  },
  { phrase: "bone scan", seeds: null, investigations: ["bone_scan"] },
  { phrase: "PET scan", seeds: null, investigations: ["pet_fdg", "pet_psma"] },
  {
    phrase: "biopsy",
    seeds: null,
    investigations: [
      "bone_biopsy_ct",
      "disc_bone_biopsy",
      "bone_marrow_biopsy",
      "primary_site_biopsy",
      "lymph_node_biopsy",
      "open_biopsy",
    ],
  },
] as const satisfies readonly SeedPhrase[];
