import type { RuleShape } from "../model.ts";

export const infectionRules = [
  {
    id: "E03_neutropenic_sepsis",
    tier: "emergency",
    when: {
      all: [
        { any: [{ yes: "fever" }, { number: "temperature_c", gte: 38 }] },
        {
          any: [
            { choices: "current_cancer_treatment", hasAny: ["chemotherapy"] },
            { number: "neutrophils_x10e9_l", lt: 1 },
          ],
        },
      ],
    },
    conditions: ["neutropenic_sepsis", "spinal_infection"],
    considerConditions: ["spinal_malignancy", "leukaemia"],
    required: [
      { test: "fbc", within: "PT1H" },
      { test: "u_and_e", within: "PT1H" },
      { test: "crp", within: "PT1H" },
      { test: "lactate", within: "PT1H" },
      { test: "blood_cultures", within: "PT1H" },
    ],
    consider: ["mri_area_w_wo"],
    avoid: [],
    actions: [
      {
        text: "Empirical IV antibiotics within 1 hour of presentation; do not wait for the neutrophil count",
        within: "PT1H",
      },
    ],
    sources: [{ source: "CG151", text: "NICE CG151 [M]", evidence: "M" }],
    note: null,
  },
  {
    id: "E04_sepsis",
    tier: "emergency",
    when: { any: [{ number: "news2_score", gte: 5 }, { yes: "altered_mental_state" }] },
    conditions: ["sepsis", "spinal_infection"],
    considerConditions: ["visceral_referred_other", "neutropenic_sepsis"],
    required: [
      { test: "blood_cultures", within: "PT1H" },
      { test: "lactate", within: "PT1H" },
      { test: "fbc", within: "PT1H" },
      { test: "u_and_e", within: "PT1H" },
      { test: "crp", within: "PT1H" },
    ],
    consider: ["mri_area_w_wo"],
    avoid: [],
    actions: [{ text: "Sepsis pathway; antibiotics within 1-3 h by NEWS2", within: "PT1H" }],
    sources: [{ source: "NG253", text: "NICE NG253 (2025) [M]", evidence: "M" }],
    note: null,
  },
  {
    id: "E09_infection_neuro",
    tier: "emergency",
    when: {
      all: [
        {
          any: [
            { yes: "fever" },
            { number: "temperature_c", gte: 38 },
            { anyYes: ["SEA_RISK_STRONG"] },
            { number: "crp_mg_l", gte: 50 },
          ],
        },
        { anyYes: ["OBJ_NEURO"] },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: [
      "non_malignant_cord_compression",
      "mscc",
      "epidural_haematoma",
      "cauda_equina_syndrome",
    ],
    required: [
      { test: "mri_area_w_wo", within: "P0D" },
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["disc_bone_biopsy"],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Same-day MRI; spinal surgery + infectious diseases; do not delay antibiotics when septic or neurological deficit",
        within: "P0D",
      },
    ],
    sources: [
      { source: "IDSA15", text: "IDSA 2015 [V]", evidence: "V" },
      { source: "ACR-SSI21", text: "ACR Spine Infection 2021 [V]", evidence: "V" },
      { source: "ALIEM", text: "Davis 2011 [V2]", evidence: "V2" },
    ],
    note: null,
  },
  {
    id: "E10_infection_fever",
    tier: "emergency",
    when: {
      all: [
        { any: [{ yes: "fever" }, { number: "temperature_c", gte: 38 }] },
        {
          any: [
            { anyYes: ["INFECTION_RISK"] },
            { yes: "spinal_percussion_tenderness" },
            { yes: "local_swelling_redness" },
          ],
        },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis", "visceral_referred_other", "spinal_malignancy", "lymphoma"],
    required: [
      { test: "mri_area_w_wo", within: "P0D" },
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["igra_tb", "echo", "urinalysis"],
    avoid: ["xr_spine"],
    actions: [
      { text: "Same-day hospital assessment", within: "P0D" },
      { text: "Two sets of blood cultures (aerobic+anaerobic) BEFORE antibiotics", within: null },
      {
        text: "Withhold empirical antibiotics until microbiology unless septic, haemodynamically unstable or neurological compromise",
        within: null,
      },
    ],
    sources: [
      { source: "IDSA15", text: "IDSA 2015 [V]", evidence: "V" },
      { source: "ACR-SSI21", text: "ACR-SSI 2021 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "E11_infection_markers",
    tier: "emergency",
    when: {
      all: [
        {
          any: [
            {
              all: [
                { anyYes: ["SEA_RISK_STRONG"] },
                {
                  any: [
                    { number: "esr_mm_h", gte: 20 },
                    { number: "crp_mg_l", gte: 20 },
                  ],
                },
              ],
            },
            {
              all: [
                { anyYes: ["INFECTION_RISK"] },
                {
                  any: [
                    { number: "esr_mm_h", gte: 50 },
                    { number: "crp_mg_l", gte: 50 },
                  ],
                },
              ],
            },
          ],
        },
        { not: { no: "back_pain_new" } },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["spinal_malignancy", "myeloma"],
    required: [
      { test: "mri_area_w_wo", within: "PT24H" },
      { test: "blood_cultures", within: "PT24H" },
    ],
    consider: ["fbc", "u_and_e"],
    avoid: ["xr_spine"],
    actions: [{ text: "MRI same day/next day", within: "PT24H" }],
    sources: [
      {
        source: "ALIEM",
        text: "Davis 2011: ≥1 SEA risk factor + ESR raised Sn 100% Sp 67% [V2:ALIEM]",
        evidence: "V2",
      },
    ],
    note: "Only when back pain is new/worsening (<3 months).",
  },
  {
    id: "E26_fever_high_markers",
    tier: "emergency",
    when: {
      all: [
        { any: [{ yes: "fever" }, { number: "temperature_c", gte: 38 }, { yes: "rigors" }] },
        {
          any: [
            { number: "crp_mg_l", gte: 50 },
            { number: "esr_mm_h", gte: 50 },
            { number: "wbc_x10e9_l", gte: 15 },
            { number: "neutrophils_x10e9_l", gte: 12 },
          ],
        },
      ],
    },
    conditions: ["spinal_infection", "sepsis"],
    considerConditions: ["visceral_referred_other", "spinal_malignancy", "lymphoma"],
    required: [
      { test: "blood_cultures", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "esr", within: "P0D" },
    ],
    consider: ["mri_area_w_wo", "lactate", "urinalysis", "chest_xray"],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Same-day hospital assessment; MRI the same day unless another source is proven",
        within: "P0D",
      },
    ],
    sources: [
      {
        source: "IDSA15",
        text: "IDSA: fever + back pain + raised ESR/CRP -> suspect NVO, MRI [V:IDSA15]",
        evidence: "V",
      },
      { source: "policy", text: "cut-offs policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "E27_ill_or_tachycardic",
    tier: "emergency",
    when: {
      any: [
        { number: "heart_rate_bpm", gte: 131 },
        {
          all: [
            { yes: "ill_appearance" },
            {
              any: [
                { yes: "fever" },
                { number: "temperature_c", gte: 38 },
                { yes: "rigors" },
                { number: "heart_rate_bpm", gte: 110 },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["sepsis", "spinal_infection"],
    considerConditions: [
      "visceral_referred_other",
      "aaa_symptomatic_or_ruptured",
      "acute_aortic_syndrome",
    ],
    required: [
      { test: "blood_cultures", within: "PT1H" },
      { test: "lactate", within: "PT1H" },
      { test: "fbc", within: "PT1H" },
      { test: "u_and_e", within: "PT1H" },
      { test: "crp", within: "PT1H" },
    ],
    consider: ["mri_area_w_wo", "ecg", "us_aorta_bedside"],
    avoid: [],
    actions: [{ text: "Full observations and NEWS2 now; emergency department", within: "PT1H" }],
    sources: [
      { source: "NG253", text: "NEWS2 131 or more scores 3 [M:NG253]", evidence: "M" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "E21_neuro_headache",
    tier: "emergency",
    when: {
      all: [
        { yes: "headache_meningism" },
        {
          any: [
            { anyYes: ["ANY_NEURO", "upper_limb_numbness_tingling"] },
            { yes: "fever" },
            { number: "temperature_c", gte: 38 },
            { anyYes: ["rigors", "ill_appearance", "altered_mental_state"] },
          ],
        },
      ],
    },
    conditions: ["non_malignant_cord_compression", "spinal_infection"],
    considerConditions: ["mscc", "spinal_malignancy", "epidural_haematoma", "sepsis"],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "fbc", within: "PT0M" },
      { test: "crp", within: "PT0M" },
      { test: "u_and_e", within: "PT0M" },
    ],
    consider: ["brain_imaging", "mri_whole_spine", "blood_cultures", "coag", "lactate"],
    avoid: [],
    actions: [
      {
        text: "Emergency department now: meningitis, intracranial haemorrhage or metastasis, epidural abscess or haematoma",
        within: "PT0M",
      },
    ],
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
    note: null,
  },
  {
    id: "E32_imaging_infection",
    tier: "emergency",
    when: {
      any: [
        { choice: "ct_spine_result", isIn: ["infection_changes"] },
        { choice: "mri_spine_result", isIn: ["infection_changes"] },
        { choice: "bone_scan_result", isIn: ["infection_changes"] },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["spinal_malignancy", "sepsis"],
    required: [
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["mri_area_w_wo", "disc_bone_biopsy", "igra_tb", "echo", "brucella_serology"],
    avoid: [],
    actions: [
      {
        text: "Same-day infectious diseases/spinal team; hold antibiotics for cultures and biopsy unless septic or deficit",
        within: "P0D",
      },
    ],
    sources: [{ source: "IDSA15", text: "IDSA 2015 [V:IDSA15]", evidence: "V" }],
    note: null,
  },
] as const satisfies readonly RuleShape[];
