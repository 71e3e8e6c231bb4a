import type { RuleShape } from "../model.ts";

export const fractureAndTraumaRules = [
  {
    id: "E12_major_trauma",
    tier: "emergency",
    when: { yes: "major_trauma" },
    conditions: ["traumatic_spinal_fracture"],
    considerConditions: ["pathological_fracture", "vertebral_fragility_fracture"],
    required: [{ test: "ct_thoracic_lumbar_wo", within: "PT0M" }],
    consider: ["mri_area_wo"],
    avoid: [],
    actions: [
      { text: "Immobilise; emergency department; MRI if neurological deficit", within: "PT0M" },
    ],
    sources: [
      {
        source: "ACR-2020",
        text: "ACR Suspected Spine Trauma (CT usually appropriate) [V:ACR-2020]",
        evidence: "V",
      },
      { source: "NG41", text: "NICE NG41 [M]", evidence: "M" },
    ],
    note: null,
  },
  {
    id: "E13_ankylosed",
    tier: "emergency",
    when: {
      all: [
        { yes: "ankylosed_spine" },
        {
          any: [
            { anyYes: ["major_trauma", "minor_trauma"] },
            { yes: "pain_new_or_changed_character" },
          ],
        },
      ],
    },
    conditions: ["traumatic_spinal_fracture"],
    considerConditions: ["spinal_infection", "epidural_haematoma"],
    required: [
      { test: "ct_spine_area_wo", within: "PT0M" },
      { test: "mri_area_wo", within: "PT0M" },
    ],
    consider: ["xr_spine"],
    avoid: [],
    actions: [
      { text: "Treat as unstable fracture until excluded; image whole spine", within: "PT0M" },
    ],
    sources: [
      {
        source: "ACR-SPA",
        text: 'ACR SpA topic "Spine ankylosis, suspected fracture" [V:ACR-SPA]',
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "U17_contusion",
    tier: "urgent",
    when: { all: [{ yes: "contusion_abrasion" }, { not: { yes: "major_trauma" } }] },
    conditions: ["traumatic_spinal_fracture"],
    considerConditions: ["vertebral_fragility_fracture", "pathological_fracture"],
    required: [{ test: "xr_spine", within: "P0D" }],
    consider: ["ct_spine_area_wo"],
    avoid: [],
    actions: [{ text: "Same-day X-ray or CT", within: "PT24H" }],
    sources: [
      { source: "DOWNIE13", text: "Downie 2013 contusion post-test 62% (ED) [V2]", evidence: "V2" },
    ],
    note: null,
  },
  {
    id: "U18_ankylosed_new_pain",
    tier: "urgent",
    when: { all: [{ yes: "ankylosed_spine" }, { yes: "back_pain_new" }] },
    conditions: ["traumatic_spinal_fracture"],
    considerConditions: ["spinal_infection"],
    required: [{ test: "ct_spine_area_wo", within: "PT24H" }],
    consider: ["mri_area_wo"],
    avoid: [],
    actions: [{ text: "Same-day discussion: occult fracture in fused spine", within: "PT24H" }],
    sources: [{ source: "ACR-SPA", text: "ACR SpA [V:ACR-SPA]", evidence: "V" }],
    note: null,
  },
  {
    id: "S07_vcf",
    tier: "soon",
    when: {
      all: [
        { not: { yes: "major_trauma" } },
        { not: { no: "back_pain_new" } },
        {
          any: [
            { countYes: "HENSCHKE_FRACTURE", atLeast: 2 },
            {
              all: [
                { number: "age_years", gt: 52 },
                { choice: "sex_at_birth", isIn: ["female"] },
                { number: "bmi", lte: 22 },
              ],
            },
            {
              anyYes: [
                "prolonged_corticosteroid_use",
                "osteoporosis_known",
                "prior_fragility_fracture",
              ],
            },
            { anyYes: ["height_loss_gt4cm", "new_spinal_deformity"] },
            { all: [{ number: "age_years", gte: 65 }, { yes: "minor_trauma" }] },
          ],
        },
      ],
    },
    conditions: ["vertebral_fragility_fracture"],
    considerConditions: ["pathological_fracture", "myeloma", "spinal_malignancy"],
    required: [
      { test: "xr_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "vitamin_d", within: "P7D" },
    ],
    consider: [
      "serum_protein_electrophoresis",
      "sflc",
      "dxa",
      "mri_area_wo",
      "ct_spine_area_wo",
      "tsh",
    ],
    avoid: [],
    actions: [
      {
        text: "X-ray within 1 week; if negative and pain persists: MRI without contrast (STIR) or CT",
        within: "P7D",
      },
      {
        text: "Exclude myeloma/metastasis before labelling osteoporotic; bone health plan (FRAX/DXA)",
        within: null,
      },
    ],
    sources: [
      {
        source: "ACR-RI",
        section: "variant 6",
        text: "ACR LBP 2021 variant 6 [V:ACR-RI]",
        evidence: "V",
      },
      { source: "ROMAN10", text: "Roman [V]", evidence: "V" },
      { source: "HENSCHKE09", text: "Henschke [V/M]", evidence: "M" },
    ],
    note: "The full five-item Roman count is shown as evidence text; two of its items are absences (no leg pain, no exercise), so it does not set a tier.",
  },
  {
    id: "S08_xr_negative_persistent",
    tier: "soon",
    when: {
      all: [
        { choice: "xr_spine_result", isIn: ["normal"] },
        {
          anyYes: [
            "osteoporosis_known",
            "prior_fragility_fracture",
            "prolonged_corticosteroid_use",
            "minor_trauma",
          ],
        },
        { number: "pain_duration_days", gte: 14 },
      ],
    },
    conditions: ["vertebral_fragility_fracture"],
    considerConditions: ["pathological_fracture", "spinal_malignancy", "myeloma"],
    required: [{ test: "mri_area_wo", within: "P14D" }],
    consider: ["ct_spine_area_wo", "fbc", "esr", "calcium_adjusted"],
    avoid: [],
    actions: [{ text: "MRI without contrast or CT within 2 weeks", within: "P14D" }],
    sources: [
      {
        source: "ACR-OSTEO",
        text: "ACR Osteoporosis: initial radiograph negative -> MRI or CT w/o usually appropriate [V:ACR-OSTEO]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "S23_imaging_fracture",
    tier: "soon",
    when: {
      any: [
        { choice: "xr_spine_result", isIn: ["fracture"] },
        { choice: "ct_spine_result", isIn: ["fracture"] },
        { choice: "mri_spine_result", isIn: ["fracture"] },
        { choice: "bone_scan_result", isIn: ["fracture"] },
      ],
    },
    conditions: ["vertebral_fragility_fracture"],
    considerConditions: ["pathological_fracture", "myeloma", "spinal_malignancy"],
    required: [
      { test: "fbc", within: "P14D" },
      { test: "esr", within: "P14D" },
      { test: "calcium_adjusted", within: "P14D" },
      { test: "alp", within: "P14D" },
      { test: "u_and_e", within: "P14D" },
      { test: "vitamin_d", within: "P14D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc", "dxa", "mri_area_wo", "tsh", "crp", "psa"],
    avoid: [],
    actions: [{ text: "Bone-health plan; exclude myeloma and metastasis first", within: "P14D" }],
    sources: [
      { source: "NG12", text: "NG12 unexplained fracture [V2:NG12]; as S07", evidence: "V2" },
    ],
    note: null,
  },
  {
    id: "S24_sudden_tender_fragile",
    tier: "soon",
    when: {
      all: [
        { choice: "pain_onset_type", isIn: ["sudden_severe"] },
        { anyYes: ["bony_tenderness_localised", "spinal_percussion_tenderness"] },
        {
          any: [
            { number: "age_years", gte: 50 },
            { number: "bmi", lte: 20 },
            { choices: "pain_region", hasAny: ["thoracic"] },
            { yes: "breastfeeding" },
            { choice: "pregnancy_status", isIn: ["pregnant"] },
          ],
        },
      ],
    },
    conditions: ["vertebral_fragility_fracture"],
    considerConditions: ["pathological_fracture", "spinal_infection", "myeloma"],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: ["xr_spine", "mri_area_wo", "vitamin_d", "dxa"],
    avoid: [],
    actions: [{ text: "X-ray within 1 week (MRI without contrast if pregnant)", within: "P7D" }],
    sources: [
      { source: "policy", text: "Policy", evidence: "policy" },
      {
        source: "memory",
        text: "includes pregnancy- and lactation-associated osteoporosis [M]",
        evidence: "M",
      },
    ],
    note: null,
  },
  {
    id: "U22_deformity_with_flags",
    tier: "urgent",
    when: {
      all: [
        { yes: "new_spinal_deformity" },
        {
          any: [
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "weight_loss_unexplained",
                "night_sweats",
                "fever",
                "rigors",
                "ill_appearance",
              ],
            },
            {
              all: [
                { number: "age_years", lt: 65 },
                { anyYes: ["bony_tenderness_localised", "spinal_percussion_tenderness"] },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["spinal_infection", "pathological_fracture", "spinal_malignancy"],
    considerConditions: ["vertebral_fragility_fracture", "myeloma", "primary_bone_tumour"],
    required: [
      { test: "mri_area_w_wo", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
    ],
    consider: [
      "xr_spine",
      "igra_tb",
      "hiv",
      "blood_cultures",
      "serum_protein_electrophoresis",
      "sflc",
    ],
    avoid: [],
    actions: [{ text: "MRI within 1 week, within 24 h if neurology", within: "P7D" }],
    sources: [
      { source: "policy", text: "Policy", evidence: "policy" },
      {
        source: "IDSA15",
        text: "IDSA [V:IDSA15] for subacute disease without fever",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "U23_fracture_unexplained",
    tier: "urgent",
    when: {
      all: [
        {
          any: [
            { choice: "xr_spine_result", isIn: ["fracture"] },
            { choice: "ct_spine_result", isIn: ["fracture"] },
            { choice: "mri_spine_result", isIn: ["fracture"] },
            { choice: "bone_scan_result", isIn: ["fracture"] },
          ],
        },
        { not: { yes: "major_trauma" } },
        {
          any: [
            { number: "age_years", ltOrUnknown: 60 },
            { cancerAny: true },
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "pain_night_waking",
                "pain_not_relieved_by_rest",
                "pain_worse_lying_down",
                "SYSTEMIC",
                "VISCERAL_CA",
              ],
            },
            { number: "esr_mm_h", gte: 30 },
            { number: "crp_mg_l", gte: 20 },
            { number: "hb_g_l", lt: 110 },
            { number: "calcium_adjusted_mmol_l", gt: 2.6 },
          ],
        },
      ],
    },
    conditions: ["pathological_fracture", "spinal_malignancy", "myeloma"],
    considerConditions: ["vertebral_fragility_fracture", "spinal_infection", "lymphoma"],
    required: [
      { test: "mri_area_wo", within: "P7D" },
      { test: "fbc", within: "PT48H" },
      { test: "esr", within: "PT48H" },
      { test: "crp", within: "PT48H" },
      { test: "calcium_adjusted", within: "PT48H" },
      { test: "alp", within: "PT48H" },
      { test: "u_and_e", within: "PT48H" },
      { test: "serum_protein_electrophoresis", within: "PT48H" },
      { test: "sflc", within: "PT48H" },
    ],
    consider: [
      "psa",
      "ct_cap_w",
      "mri_whole_spine",
      "bone_biopsy_ct",
      "disc_bone_biopsy",
      "dxa",
      "vitamin_d",
    ],
    avoid: [],
    actions: [
      {
        text: "Do not call it osteoporotic until myeloma, metastasis and infection are excluded; bloods within 48 h, MRI within 1 week",
        within: "P7D",
      },
    ],
    sources: [
      { source: "MYEL-GPRD", text: "Fracture OR 3.1 for myeloma [V:MYEL-GPRD]", evidence: "V" },
      { source: "NG12", text: "NG12 unexplained fracture [V2:NG12]", evidence: "V2" },
      { source: "policy", text: "age split policy", evidence: "policy" },
    ],
    note: "Fracture without major trauma under 60 (or age unknown), or at any age with another flag.",
  },
  {
    id: "R07_age75",
    tier: "routine",
    when: { all: [{ number: "age_years", gte: 75 }, { not: { no: "back_pain_new" } }] },
    conditions: ["vertebral_fragility_fracture", "nonspecific_low_back_pain"],
    considerConditions: ["pathological_fracture", "spinal_malignancy", "myeloma"],
    required: [],
    consider: ["xr_spine", "esr", "fbc", "calcium_adjusted", "alp"],
    avoid: [],
    actions: [{ text: "Low threshold for X-ray; review 2 weeks", within: null }],
    sources: [
      {
        source: "ACR-RI",
        section: "variant 6",
        text: 'ACR LBP 2021 variant 6 "elderly" [V:ACR-RI]',
        evidence: "V",
      },
      { source: "ACP11", text: "ACP defers imaging for age alone [V:ACP11]", evidence: "V" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
