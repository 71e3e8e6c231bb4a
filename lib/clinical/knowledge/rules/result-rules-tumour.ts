import type { RuleShape } from "../model.ts";

/** Specification 5, RES07 to RES10, RES15, RES16 and RES24, and what goes with them. */
export const tumourNextSteps = [
  {
    id: "RES07_mri_malignant_compression",
    tier: "emergency",
    when: {
      any: [
        { choice: "mri_compression_cause", isIn: ["tumour"] },
        {
          all: [
            {
              choice: "mri_spine_result",
              isIn: ["cord_compression", "cauda_equina_compression"],
            },
            { cancerAny: true },
          ],
        },
      ],
    },
    conditions: ["mscc", "spinal_malignancy"],
    considerConditions: ["myeloma", "lymphoma"],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "ct_cap_w", within: "P7D" },
    ],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "MSCC pathway: dexamethasone, oncology and spinal surgery now; SINS and Bilsky grade",
        within: "PT0M",
      },
      {
        text: "CT chest, abdomen and pelvis once the emergency is treated",
        within: "P7D",
      },
    ],
    sources: [{ source: "NG234", text: "NG234 [V2]", evidence: "V2" }],
    note: "Compression without a stated cause counts as malignant in a person with cancer; in anybody else E30 and E31 apply. The week for the CT is ours: after the emergency is treated (section 4.1).",
  },
  {
    id: "RES08_mri_metastasis",
    tier: "urgent",
    when: {
      all: [
        {
          any: [
            { choice: "mri_lesion_reading", isIn: ["metastasis"] },
            {
              all: [
                { cancerAny: true },
                {
                  any: [
                    {
                      choice: "mri_spine_result",
                      isIn: ["suspicious_lesion", "pathological_fracture"],
                    },
                    { choice: "bone_lesion_type", isIn: ["lytic", "mixed", "blastic"] },
                  ],
                },
              ],
            },
          ],
        },
        { not: { choice: "mri_compression_cause", isIn: ["tumour"] } },
      ],
    },
    conditions: ["spinal_malignancy"],
    considerConditions: ["pathological_fracture", "mscc"],
    required: [{ test: "calcium_adjusted", within: "P7D" }],
    consider: ["ct_cap_w"],
    avoid: [],
    actions: [
      {
        text: "Oncology contact within 24 h; SINS; spinal surgical opinion if SINS is 7 or more",
        within: "PT24H",
      },
      { text: "Radiotherapy for pain: discuss with oncology", within: null },
    ],
    sources: [
      {
        source: "NG234",
        section: "1.9.1",
        text: "NG234 1.9.1 consider SINS [V2]",
        evidence: "V2",
      },
      { source: "SINS", text: "[V:SINS]", evidence: "V" },
    ],
    note: "A bone lesion in a person with cancer counts as a metastasis until it is explained.",
  },
  {
    id: "RES08b_lesion_unexplained",
    tier: "urgent",
    when: {
      all: [
        { not: { choice: "mri_lesion_reading", isIn: ["metastasis"] } },
        {
          any: [
            { choice: "mri_lesion_reading", isIn: ["indeterminate"] },
            { choice: "bone_lesion_type", isIn: ["mixed", "blastic"] },
            { choice: "bone_lesion_number", isIn: ["solitary", "multiple"] },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "myeloma"],
    considerConditions: [
      "pathological_fracture",
      "spinal_infection",
      "lymphoma",
      "primary_bone_tumour",
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
    consider: ["psa", "ct_cap_w"],
    avoid: [],
    actions: [
      { text: "Specialist contact within 24 h", within: "PT24H" },
      { text: "MRI within 1 week", within: "P7D" },
    ],
    sources: [{ source: "policy", text: "As U24 [policy]", evidence: "policy" }],
    note: "Section 5 has rows for a metastasis, a lytic and, in some, a solitary lesion only. Any other bone lesion counts as in U24 until it is explained: ours, for review.",
  },
  {
    id: "RES09_lytic_lesion_no_primary",
    tier: "urgent",
    when: {
      all: [{ choice: "bone_lesion_type", isIn: ["lytic"] }, { not: { cancerAny: true } }],
    },
    conditions: ["spinal_malignancy", "myeloma"],
    considerConditions: ["lymphoma", "primary_bone_tumour", "pathological_fracture"],
    required: [
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
      { test: "urine_bence_jones", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "ct_cap_w", within: "P7D" },
    ],
    consider: ["psa", "mammography", "tsh", "bone_biopsy_ct"],
    avoid: [],
    actions: [
      {
        text: "Myeloma screen, CT chest, abdomen and pelvis, PSA, mammogram and breast examination, thyroid; check calcium and fracture risk",
        within: "P7D",
      },
      { text: "Biopsy only after discussion", within: null },
    ],
    sources: [{ source: "NG104", text: "[M:NG104/NICE CUP]", evidence: "M" }],
    note: "With a known cancer RES08 applies, at the same tier.",
  },
  {
    id: "RES10_solitary_lesion",
    tier: "urgent",
    when: {
      all: [
        { choice: "bone_lesion_number", isIn: ["solitary"] },
        { any: [{ number: "age_years", ltOrUnknown: 40 }, { cancerAny: true }] },
      ],
    },
    conditions: ["primary_bone_tumour"],
    considerConditions: ["spinal_malignancy", "myeloma"],
    required: [],
    consider: [],
    avoid: ["bone_biopsy_ct"],
    actions: [{ text: "Bone tumour centre before any biopsy", within: "PT24H" }],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: '"Young" is read as under 40, and any solitary lesion in a person with cancer as possibly atypical: both ours, for review.',
  },
  {
    id: "RES15_xray_suspicious",
    tier: "urgent",
    when: { choice: "xr_spine_result", isIn: ["suspicious_lesion", "pathological_fracture"] },
    conditions: ["spinal_malignancy", "myeloma", "spinal_infection"],
    considerConditions: ["pathological_fracture", "lymphoma", "primary_bone_tumour"],
    required: [{ test: "mri_whole_spine", within: "P7D" }],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "MRI whole spine within 1 week; immediately if there is any neurological sign",
        within: "P7D",
      },
    ],
    sources: [{ source: "JOINES01", text: "As U07 [V:JOINES01]", evidence: "V" }],
    note: null,
  },
  {
    id: "RES16_xray_normal",
    tier: "routine",
    when: {
      all: [
        { choice: "xr_spine_result", isIn: ["normal", "degenerative_only"] },
        { any: [{ cancerAny: true }, { anyYes: ["MIN_SAFETY_SET", "VISCERAL_CA"] }] },
      ],
    },
    conditions: [],
    considerConditions: ["spinal_malignancy", "spinal_infection", "myeloma"],
    required: [],
    consider: ["mri_area_wo"],
    avoid: [],
    actions: [
      {
        text: "A normal X-ray excludes nothing: MRI when suspicion is high, by the clock of that suspicion",
        within: null,
      },
    ],
    sources: [{ source: "NG234", section: "1.5.9", text: "NG234 1.5.9 [V2]", evidence: "V2" }],
    note: "The tier of the row is that of the suspicion, which its own rule gives; this one never raises it.",
  },
  {
    id: "RES24_pancreatic_mass",
    tier: "urgent",
    when: { choice: "ct_abdomen_result", isIn: ["pancreatic_mass"] },
    conditions: ["visceral_referred_malignancy"],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Refer within 24 h: HPB suspected-cancer pathway", within: "PT24H" }],
    sources: [{ source: "NG12", text: "NG12", evidence: "M" }],
    note: "Weight loss at 60 or over is why the CT was done (S05); the mass counts at any age. The 24 hours are those of the tier (section 3.1), for the referral.",
  },
  {
    id: "RES24b_ct_abdomen_other",
    tier: "urgent",
    when: { choice: "ct_abdomen_result", isIn: ["other"] },
    conditions: ["visceral_referred_malignancy", "visceral_referred_other"],
    considerConditions: ["aaa_symptomatic_or_ruptured", "spinal_malignancy", "spinal_infection"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Specialist contact within 24 h about the finding", within: "PT24H" }],
    sources: [{ source: "policy", text: "As U24 [policy]", evidence: "policy" }],
    note: "No row of section 5. A finding that is not named counts like another serious finding on CT of the spine (U24): ours, for review.",
  },
] as const satisfies readonly RuleShape[];
