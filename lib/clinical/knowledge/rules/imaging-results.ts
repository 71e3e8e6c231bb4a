import type { RuleShape } from "../model.ts";

export const imagingResultsRules = [
  {
    id: "E30_imaging_cord_compression",
    tier: "emergency",
    when: {
      any: [
        { choice: "ct_spine_result", isIn: ["cord_compression"] },
        { choice: "mri_spine_result", isIn: ["cord_compression"] },
        { choice: "bone_scan_result", isIn: ["cord_compression"] },
      ],
    },
    conditions: ["mscc", "non_malignant_cord_compression"],
    considerConditions: [
      "spinal_malignancy",
      "myeloma",
      "lymphoma",
      "spinal_infection",
      "epidural_haematoma",
    ],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "fbc", within: "PT0M" },
      { test: "u_and_e", within: "PT0M" },
      { test: "calcium_adjusted", within: "PT0M" },
    ],
    consider: [
      "mri_whole_spine",
      "ct_cap_w",
      "esr",
      "crp",
      "serum_protein_electrophoresis",
      "psa",
      "bone_biopsy_ct",
    ],
    avoid: [],
    actions: [{ text: "On-call spinal surgery and MSCC coordinator now", within: "PT0M" }],
    sources: [
      { source: "NG234", section: "1.3", text: "NG234 1.3 [V2]", evidence: "V2" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "E31_imaging_cauda_equina",
    tier: "emergency",
    when: {
      any: [
        { choice: "ct_spine_result", isIn: ["cauda_equina_compression"] },
        { choice: "mri_spine_result", isIn: ["cauda_equina_compression"] },
        { choice: "bone_scan_result", isIn: ["cauda_equina_compression"] },
      ],
    },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: [
      "mscc",
      "spinal_malignancy",
      "spinal_infection",
      "epidural_haematoma",
      "lumbar_spinal_stenosis",
    ],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "pvr_bladder_scan", within: "PT0M" },
    ],
    consider: ["mri_whole_spine", "mri_lumbar_wo"],
    avoid: [],
    actions: [{ text: "On-call spinal surgery now", within: "PT0M" }],
    sources: [{ source: "GIRFT", text: "GIRFT 2023 [V2]", evidence: "V2" }],
    note: null,
  },
  {
    id: "U07_results_mri",
    tier: "urgent",
    when: {
      any: [
        { number: "esr_mm_h", gte: 50 },
        { choice: "xr_spine_result", isIn: ["suspicious_lesion"] },
        { choice: "xr_spine_result", isIn: ["pathological_fracture"] },
      ],
    },
    conditions: ["spinal_malignancy", "myeloma", "spinal_infection"],
    considerConditions: [
      "pathological_fracture",
      "lymphoma",
      "primary_bone_tumour",
      "vertebral_fragility_fracture",
    ],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "fbc", within: "P7D" },
    ],
    consider: ["psa", "ct_cap_w"],
    avoid: [],
    actions: [{ text: "MRI within 1 week; a normal X-ray does not cancel it", within: "P7D" }],
    sources: [
      {
        source: "JOINES01",
        text: "Joines 2001: clinical finding + ESR ≥50 or positive X-ray -> MRI [V:JOINES01]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "U24_imaging_suspicious",
    tier: "urgent",
    when: {
      any: [
        {
          choice: "ct_spine_result",
          isIn: ["suspicious_lesion", "pathological_fracture", "other_serious"],
        },
        {
          choice: "mri_spine_result",
          isIn: ["suspicious_lesion", "pathological_fracture", "other_serious"],
        },
        {
          choice: "bone_scan_result",
          isIn: ["suspicious_lesion", "pathological_fracture", "other_serious"],
        },
      ],
    },
    conditions: ["spinal_malignancy", "pathological_fracture", "myeloma"],
    considerConditions: [
      "spinal_infection",
      "lymphoma",
      "primary_bone_tumour",
      "vertebral_fragility_fracture",
    ],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
    ],
    consider: [
      "psa",
      "ct_cap_w",
      "bone_biopsy_ct",
      "disc_bone_biopsy",
      "blood_cultures",
      "mri_pelvis_hip",
    ],
    avoid: [],
    actions: [{ text: "Specialist contact within 24 h; MRI within 1 week", within: "P7D" }],
    sources: [
      { source: "JOINES01", text: "As U07 [V:JOINES01]", evidence: "V" },
      {
        source: "SIF-CASE",
        text: "bone-scan uptake may be insufficiency fracture [V:SIF-CASE]",
        evidence: "V",
      },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
