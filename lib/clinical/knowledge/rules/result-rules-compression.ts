import type { RuleShape } from "../model.ts";

/** Beside RES05, RES07 and RES17: compression shown by MRI, by its cause. As E14 and E30 to E32; ours, for review. */
export const compressionNextSteps = [
  {
    id: "RES05b_compression_by_infection",
    tier: "emergency",
    when: { choice: "mri_compression_cause", isIn: ["infection"] },
    conditions: ["spinal_infection", "non_malignant_cord_compression"],
    considerConditions: ["cauda_equina_syndrome", "sepsis", "spinal_malignancy"],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["mri_whole_spine", "mri_area_w_wo", "pvr_bladder_scan", "disc_bone_biopsy"],
    avoid: [],
    actions: [
      { text: "On-call spinal surgery now", within: "PT0M" },
      {
        text: "Infectious diseases the same day; do not delay antibiotics when septic or neurological deficit",
        within: "P0D",
      },
    ],
    sources: [
      { source: "policy", text: "As E09, E30 to E32 [policy]", evidence: "policy" },
      { source: "IDSA15", text: "IDSA 2015 [V:IDSA15]", evidence: "V" },
    ],
    note: "Row RES05 names abscess and discitis; compression by infection is at least as urgent.",
  },
  {
    id: "RES07b_compression_by_haematoma",
    tier: "emergency",
    when: { choice: "mri_compression_cause", isIn: ["haematoma"] },
    conditions: ["epidural_haematoma"],
    considerConditions: [
      "non_malignant_cord_compression",
      "cauda_equina_syndrome",
      "mscc",
      "spinal_infection",
    ],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "coag", within: "PT0M" },
      { test: "fbc", within: "PT0M" },
      { test: "group_and_save", within: "PT0M" },
    ],
    consider: ["mri_whole_spine", "pvr_bladder_scan"],
    avoid: [],
    actions: [
      { text: "Immediate spinal surgery/neurosurgery + haematology for reversal", within: "PT0M" },
    ],
    sources: [
      { source: "memory", text: "As E14 [M]", evidence: "M" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: "Section 5 has no row for a haematoma. Reversal, as in E14, is of an anticoagulant where there is one.",
  },
  {
    id: "RES07c_compression_by_other_cause",
    tier: "emergency",
    when: { choice: "mri_compression_cause", isIn: ["other"] },
    conditions: ["non_malignant_cord_compression"],
    considerConditions: [
      "cauda_equina_syndrome",
      "mscc",
      "spinal_malignancy",
      "spinal_infection",
      "epidural_haematoma",
    ],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "pvr_bladder_scan", within: "PT0M" },
      { test: "fbc", within: "PT0M" },
      { test: "u_and_e", within: "PT0M" },
    ],
    consider: ["mri_whole_spine", "esr", "crp"],
    avoid: [],
    actions: [{ text: "On-call spinal surgery now", within: "PT0M" }],
    sources: [{ source: "policy", text: "As E30 and E31 [policy]", evidence: "policy" }],
    note: "Section 5 has no row for it.",
  },
  {
    id: "RES17b_compression_by_disc",
    tier: "emergency",
    when: { choice: "mri_compression_cause", isIn: ["disc_herniation"] },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: ["non_malignant_cord_compression", "lumbar_spinal_stenosis"],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "pvr_bladder_scan", within: "PT0M" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "On-call spinal surgery now", within: "PT0M" }],
    sources: [{ source: "policy", text: "As E30 and E31 [policy]", evidence: "policy" }],
    note: "Row RES17 asks for a sign of cauda equina syndrome; compression on MRI alone is an emergency in E30 and E31, which win. A herniation that compresses neither cord nor cauda equina is not this answer. For review.",
  },
] as const satisfies readonly RuleShape[];
