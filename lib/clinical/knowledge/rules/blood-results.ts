import type { RuleShape } from "../model.ts";

export const bloodResultsRules = [
  {
    id: "E16_hypercalcaemia_severe",
    tier: "emergency",
    when: {
      any: [
        { number: "calcium_adjusted_mmol_l", gte: 3 },
        { all: [{ number: "calcium_adjusted_mmol_l", gte: 2.8 }, { yes: "altered_mental_state" }] },
      ],
    },
    conditions: ["hypercalcaemia_of_malignancy"],
    considerConditions: ["myeloma", "spinal_malignancy", "lymphoma"],
    required: [
      { test: "u_and_e", within: "P0D" },
      { test: "ecg", within: "P0D" },
      { test: "pth", within: "P0D" },
      { test: "calcium_adjusted", within: "P0D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc"],
    avoid: [],
    actions: [
      {
        text: "Same-day admission: IV 0.9% saline, then bisphosphonate per local policy",
        within: "P0D",
      },
    ],
    sources: [
      {
        source: "SFE-CA",
        text: "Society for Endocrinology: >3.0 with symptoms or >3.5 = urgent treatment [M:SFE-CA]; 3.0-3.5 may be tolerated if chronic - clinician may downgrade",
        evidence: "M",
      },
    ],
    note: null,
  },
  {
    id: "E34_total_calcium_high",
    tier: "emergency",
    when: { number: "calcium_total_mmol_l", gte: 3 },
    conditions: ["hypercalcaemia_of_malignancy"],
    considerConditions: ["myeloma", "spinal_malignancy"],
    required: [
      { test: "calcium_adjusted", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
      { test: "ecg", within: "P0D" },
      { test: "pth", within: "P0D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc"],
    avoid: [],
    actions: [{ text: "Adjusted calcium the same day", within: "P0D" }],
    sources: [{ source: "SFE-CA", text: "As E16 [M:SFE-CA]", evidence: "M" }],
    note: null,
  },
  {
    id: "E28_critical_blood_count",
    tier: "emergency",
    when: {
      any: [
        { number: "hb_g_l", lt: 70 },
        { number: "platelets_x10e9_l", lt: 20 },
        { number: "wbc_x10e9_l", gte: 50 },
        { number: "neutrophils_x10e9_l", lt: 0.5 },
      ],
    },
    conditions: ["leukaemia", "myeloma"],
    considerConditions: ["lymphoma", "spinal_malignancy", "neutropenic_sepsis"],
    required: [
      { test: "fbc", within: "P0D" },
      { test: "blood_film", within: "P0D" },
      { test: "coag", within: "P0D" },
      { test: "group_and_save", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: [
      "calcium_adjusted",
      "ldh",
      "serum_protein_electrophoresis",
      "sflc",
      "bone_marrow_biopsy",
    ],
    avoid: [],
    actions: [{ text: "Same-day haematology call; repeat count and film", within: "P0D" }],
    sources: [
      {
        source: "MACM-HAEM",
        text: "NG12: count or film reported as acute leukaemia -> immediate referral [V:MACM-HAEM]",
        evidence: "V",
      },
      { source: "policy", text: "cut-offs policy", evidence: "policy" },
    ],
    note: "Film review separates leukaemia from other causes.",
  },
  {
    id: "U06_myeloma_bloods",
    tier: "urgent",
    when: {
      any: [
        {
          all: [
            { number: "age_years", gte: 60 },
            {
              any: [
                { number: "calcium_adjusted_mmol_l", gt: 2.6 },
                { number: "wbc_x10e9_l", lt: 4 },
              ],
            },
          ],
        },
        {
          all: [
            { number: "hb_g_l", lt: 110 },
            {
              any: [
                { number: "esr_mm_h", gte: 50 },
                { number: "creatinine_umol_l", gte: 130 },
                { number: "total_protein_g_l", gte: 85 },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["myeloma", "spinal_malignancy"],
    considerConditions: ["pathological_fracture", "lymphoma", "leukaemia"],
    required: [
      { test: "serum_protein_electrophoresis", within: "PT48H" },
      { test: "sflc", within: "PT48H" },
      { test: "urine_bence_jones", within: "PT48H" },
      { test: "fbc", within: "PT48H" },
      { test: "u_and_e", within: "PT48H" },
      { test: "calcium_adjusted", within: "PT48H" },
    ],
    consider: ["immunoglobulins", "mri_whole_spine", "blood_film"],
    avoid: [],
    actions: [
      {
        text: "Very urgent (≤48 h) serum electrophoresis, sFLC and urine BJP when myeloma picture",
        within: "PT48H",
      },
      { text: "Refer suspected-cancer pathway (haematology) if positive", within: "P14D" },
    ],
    sources: [{ source: "NG12", text: "NG12 / CKS [V2]", evidence: "V2" }],
    note: null,
  },
  {
    id: "U08_psa",
    tier: "urgent",
    when: {
      any: [
        { number: "psa_ug_l", gte: 20 },
        {
          all: [
            { number: "psa_ug_l", gte: 10 },
            { number: "alp_u_l", gte: 130 },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy"],
    considerConditions: ["pathological_fracture", "mscc"],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "fbc", within: "P7D" },
    ],
    consider: ["bone_scan", "pet_psma", "testosterone"],
    avoid: [],
    actions: [
      {
        text: "MRI whole spine within 1 week (suspected metastases); urgent urology",
        within: "P7D",
      },
    ],
    sources: [
      { source: "memory", text: "PSA >100 strongly suggests bone metastases [M]", evidence: "M" },
      { source: "NG234", text: "NG234 timing [V2]", evidence: "V2" },
    ],
    note: null,
  },
  {
    id: "U11_mild_hypercalcaemia",
    tier: "urgent",
    when: {
      all: [
        { number: "calcium_adjusted_mmol_l", gt: 2.6 },
        { number: "calcium_adjusted_mmol_l", lt: 3 },
      ],
    },
    conditions: ["hypercalcaemia_of_malignancy"],
    considerConditions: ["myeloma", "spinal_malignancy"],
    required: [
      { test: "pth", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "serum_protein_electrophoresis", within: "P7D" },
    ],
    consider: ["vitamin_d"],
    avoid: [],
    actions: [
      { text: "Repeat uncuffed sample + PTH within 1 week (48 h if symptomatic)", within: "P7D" },
    ],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: null,
  },
  {
    id: "U20_abnormal_blood_count",
    tier: "urgent",
    when: {
      any: [
        { number: "hb_g_l", lt: 80 },
        { number: "platelets_x10e9_l", lt: 50 },
        { number: "wbc_x10e9_l", gte: 30 },
        { number: "wbc_x10e9_l", lt: 2 },
        {
          all: [
            {
              any: [
                { number: "hb_g_l", lt: 100 },
                { number: "platelets_x10e9_l", lt: 100 },
                { number: "wbc_x10e9_l", gte: 15 },
              ],
            },
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "pain_night_waking",
                "weight_loss_unexplained",
                "fatigue_unexplained",
                "night_sweats",
                "bony_tenderness_localised",
              ],
            },
          ],
        },
      ],
    },
    conditions: ["leukaemia", "myeloma", "spinal_malignancy"],
    considerConditions: ["lymphoma", "spinal_infection"],
    required: [
      { test: "fbc", within: "PT48H" },
      { test: "blood_film", within: "PT48H" },
      { test: "crp", within: "PT48H" },
      { test: "esr", within: "PT48H" },
      { test: "calcium_adjusted", within: "PT48H" },
      { test: "u_and_e", within: "PT48H" },
      { test: "serum_protein_electrophoresis", within: "PT48H" },
      { test: "sflc", within: "PT48H" },
    ],
    consider: ["ldh", "mri_area_wo", "psa", "blood_cultures", "fit"],
    avoid: [],
    actions: [
      { text: "Repeat count and film, discuss with haematology within 48 h", within: "PT48H" },
    ],
    sources: [
      {
        source: "MYEL-GPRD",
        text: "Cytopenia OR 5.4, raised markers 4.9 for myeloma in primary care [V:MYEL-GPRD]",
        evidence: "V",
      },
      { source: "MACM-HAEM", text: "NG12 [V:MACM-HAEM]", evidence: "V" },
      { source: "policy", text: "cut-offs policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U21_raised_markers",
    tier: "urgent",
    when: {
      any: [
        { number: "crp_mg_l", gte: 50 },
        {
          all: [
            { number: "crp_mg_l", gte: 20 },
            { number: "esr_mm_h", gte: 30 },
          ],
        },
        {
          all: [
            {
              any: [
                { number: "crp_mg_l", gte: 20 },
                { number: "esr_mm_h", gte: 40 },
              ],
            },
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "spinal_percussion_tenderness",
                "new_spinal_deformity",
                "weight_loss_unexplained",
                "night_sweats",
                "fever",
                "rigors",
              ],
            },
          ],
        },
      ],
    },
    conditions: ["spinal_infection", "spinal_malignancy"],
    considerConditions: ["myeloma", "lymphoma", "visceral_referred_other"],
    required: [
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
      { test: "blood_cultures", within: "P0D" },
    ],
    consider: [
      "mri_area_w_wo",
      "serum_protein_electrophoresis",
      "sflc",
      "urinalysis",
      "chest_xray",
      "igra_tb",
    ],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Look for a source the same day; without one, MRI within 1 week (24 h if risk factor, fever or deficit)",
        within: "P7D",
      },
    ],
    sources: [
      {
        source: "NVO-22",
        text: "Fever in only about 60% of vertebral osteomyelitis [V:NVO-22]",
        evidence: "V",
      },
      { source: "UMEM-SI", text: "ESR/CRP raised in >80% [V:UMEM-SI]", evidence: "V" },
      { source: "JOINES01", text: "Joines ESR ≥50 [V:JOINES01]", evidence: "V" },
      { source: "policy", text: "cut-offs policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U35_total_calcium",
    tier: "urgent",
    when: { number: "calcium_total_mmol_l", gt: 2.65 },
    conditions: ["hypercalcaemia_of_malignancy"],
    considerConditions: ["myeloma", "spinal_malignancy"],
    required: [
      { test: "calcium_adjusted", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "pth", within: "P7D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc", "alp"],
    avoid: [],
    actions: [{ text: "Repeat with albumin within 1 week, 48 h if symptomatic", within: "P7D" }],
    sources: [{ source: "SFE-CA", text: "As U11 [M:SFE-CA]", evidence: "M" }],
    note: null,
  },
  {
    id: "S32_count_abnormal",
    tier: "soon",
    when: {
      any: [
        { number: "hb_g_l", lt: 100 },
        { number: "platelets_x10e9_l", lt: 100 },
        { number: "wbc_x10e9_l", gte: 15 },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: ["leukaemia", "spinal_malignancy", "spinal_infection"],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "blood_film", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "esr", within: "P7D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc", "crp"],
    avoid: [],
    actions: [{ text: "Repeat with film within 1 week", within: "P7D" }],
    sources: [
      { source: "MYEL-GPRD", text: "[V:MYEL-GPRD]", evidence: "V" },
      { source: "policy", text: "cut-offs policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S33_markers_mild",
    tier: "soon",
    when: {
      any: [
        { number: "crp_mg_l", gte: 20 },
        { number: "esr_mm_h", gte: 30 },
      ],
    },
    conditions: [],
    considerConditions: ["spinal_infection", "spinal_malignancy", "myeloma"],
    required: [
      { test: "esr", within: "P14D" },
      { test: "crp", within: "P14D" },
      { test: "fbc", within: "P14D" },
    ],
    consider: [
      "serum_protein_electrophoresis",
      "sflc",
      "calcium_adjusted",
      "alp",
      "mri_area_wo",
      "urinalysis",
      "chest_xray",
    ],
    avoid: [],
    actions: [
      {
        text: "Look for another source; repeat in 2 weeks; MRI if it stays raised and the pain persists",
        within: "P14D",
      },
    ],
    sources: [
      {
        source: "JOINES01",
        text: "Deyo/Joines: ESR 20-49 needs a second abnormality [V:JOINES01]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
