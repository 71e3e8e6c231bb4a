import type { RuleShape } from "../model.ts";

export const childrenRules = [
  {
    id: "E18_paed_neuro",
    tier: "emergency",
    when: {
      all: [
        { number: "age_years", lt: 18 },
        {
          anyYes: [
            "limb_weakness",
            "motor_deficit_exam",
            "umn_signs",
            "sensory_level",
            "gait_disturbance",
            "CES_SET",
          ],
        },
      ],
    },
    conditions: ["paediatric_serious_cause"],
    considerConditions: [
      "spinal_infection",
      "primary_bone_tumour",
      "leukaemia",
      "mscc",
      "non_malignant_cord_compression",
    ],
    required: [{ test: "mri_whole_spine", within: "P0D" }],
    consider: ["fbc", "esr", "crp"],
    avoid: [],
    actions: [{ text: "Same-day paediatric/spinal assessment", within: "P0D" }],
    sources: [{ source: "ACR-2020", text: "ACR Back Pain-Child [V:ACR-2020]", evidence: "V" }],
    note: null,
  },
  {
    id: "U09_paed_flags",
    tier: "urgent",
    when: {
      all: [
        { number: "age_years", lt: 18 },
        {
          any: [
            { anyYes: ["PAED_FLAGS"] },
            { number: "pain_duration_days", gte: 28 },
            {
              anyYes: [
                "fever",
                "weight_loss_unexplained",
                "bruising_bleeding_pallor",
                "local_swelling_redness",
                "bony_tenderness_localised",
              ],
            },
          ],
        },
        { not: { anyYes: ["umn_signs", "motor_deficit_exam", "limb_weakness"] } },
      ],
    },
    conditions: ["paediatric_serious_cause"],
    considerConditions: [
      "spinal_infection",
      "leukaemia",
      "primary_bone_tumour",
      "spinal_malignancy",
    ],
    required: [
      { test: "xr_spine", within: "PT48H" },
      { test: "fbc", within: "PT48H" },
      { test: "esr", within: "PT48H" },
      { test: "crp", within: "PT48H" },
      { test: "blood_film", within: "PT48H" },
    ],
    consider: ["mri_whole_spine"],
    avoid: [],
    actions: [
      {
        text: "X-ray and FBC within 48 h (unexplained bone pain); MRI next if radiograph negative and flags persist",
        within: "PT48H",
      },
    ],
    sources: [
      { source: "ACR-2020", text: "ACR Back Pain-Child [V:ACR-2020]", evidence: "V" },
      { source: "NG12", text: "NG12 children [M]", evidence: "M" },
    ],
    note: null,
  },
  {
    id: "U28_child_young",
    tier: "urgent",
    when: {
      any: [
        { number: "age_years", lt: 5 },
        {
          all: [
            { number: "age_years", lt: 11 },
            { number: "pain_duration_days", gteOrUnknown: 14 },
          ],
        },
      ],
    },
    conditions: ["paediatric_serious_cause"],
    considerConditions: [
      "leukaemia",
      "spinal_infection",
      "primary_bone_tumour",
      "spinal_malignancy",
      "pathological_fracture",
    ],
    required: [
      { test: "fbc", within: "PT48H" },
      { test: "esr", within: "PT48H" },
      { test: "crp", within: "PT48H" },
      { test: "blood_film", within: "PT48H" },
    ],
    consider: ["xr_spine", "mri_whole_spine", "urinalysis"],
    avoid: [],
    actions: [
      { text: "Same-week paediatric assessment; blood count within 48 h", within: "PT48H" },
    ],
    sources: [
      {
        source: "AJNR-PED",
        text: "Prepubertal children, especially under 5: red flag [V:AJNR-PED; V:PMM]",
        evidence: "V",
      },
      {
        source: "MACM-HAEM",
        text: "NG12 unexplained bone pain in children: count within 48 h [V:MACM-HAEM]",
        evidence: "V",
      },
      { source: "policy", text: "14-day cut policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S22_child_under11",
    tier: "soon",
    when: { number: "age_years", lt: 11 },
    conditions: ["paediatric_serious_cause"],
    considerConditions: ["leukaemia", "spinal_infection"],
    required: [],
    consider: ["fbc", "esr", "crp", "xr_spine", "urinalysis"],
    avoid: [],
    actions: [
      {
        text: "Examine (incl. gait, spine movement, abdomen) and see again within 2 weeks; blood count within 48 h if still there",
        within: "P14D",
      },
    ],
    sources: [
      { source: "AJNR-PED", text: "[V:AJNR-PED]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R12_child",
    tier: "routine",
    when: { number: "age_years", lt: 18 },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["paediatric_serious_cause"],
    required: [],
    consider: ["fbc", "crp", "urinalysis"],
    avoid: [],
    actions: [
      {
        text: "Examine; review in 2-4 weeks; night pain, fever, weight loss, neurology or pain beyond 4 weeks: urgent",
        within: null,
      },
    ],
    sources: [
      { source: "AJNR-PED", text: "[V:AJNR-PED]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
