import type { RuleShape } from "../model.ts";

export const vascularAndVisceralRules = [
  {
    id: "E01_aaa",
    tier: "emergency",
    when: {
      any: [
        { all: [{ yes: "collapse_or_hypotension" }, { number: "age_years", gteOrUnknown: 50 }] },
        { yes: "known_aaa" },
        { yes: "pulsatile_abdominal_mass" },
      ],
    },
    conditions: ["aaa_symptomatic_or_ruptured"],
    considerConditions: ["acute_aortic_syndrome", "aortic_dissection", "visceral_referred_other"],
    required: [{ test: "us_aorta_bedside", within: "PT0M" }],
    consider: ["cta_aorta", "group_and_save", "fbc", "u_and_e"],
    avoid: ["mri_lumbar_wo", "xr_lumbar"],
    actions: [
      {
        text: "Emergency services/resuscitation now; call regional vascular service immediately; do not delay transfer for imaging if unstable",
        within: "PT0M",
      },
    ],
    sources: [
      { source: "NG156", text: "NG156 [V: trigger]", evidence: "V" },
      { source: "NG156", text: "timings [M:NG156]", evidence: "M" },
    ],
    note: "Collapse + back/abdominal pain; risk rises with age >60, smoking, hypertension, existing AAA.",
  },
  {
    id: "E02_dissection",
    tier: "emergency",
    when: { any: [{ yes: "tearing_chest_back_pain" }, { yes: "pulse_or_bp_differential" }] },
    conditions: ["aortic_dissection", "acute_aortic_syndrome"],
    considerConditions: ["aaa_symptomatic_or_ruptured", "epidural_haematoma"],
    required: [{ test: "cta_aorta", within: "PT0M" }],
    consider: ["ecg", "us_aorta_bedside"],
    avoid: ["mri_lumbar_wo"],
    actions: [{ text: "Emergency services now", within: "PT0M" }],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: null,
  },
  {
    id: "E19_collapse",
    tier: "emergency",
    when: { yes: "collapse_or_hypotension" },
    conditions: ["sepsis", "visceral_referred_other"],
    considerConditions: [
      "aaa_symptomatic_or_ruptured",
      "acute_aortic_syndrome",
      "visceral_referred_malignancy",
    ],
    required: [
      { test: "fbc", within: "PT0M" },
      { test: "u_and_e", within: "PT0M" },
      { test: "lactate", within: "PT0M" },
      { test: "ecg", within: "PT0M" },
      { test: "group_and_save", within: "PT0M" },
    ],
    consider: ["pregnancy_test", "us_aorta_bedside", "cta_aorta"],
    avoid: ["mri_lumbar_wo", "xr_lumbar"],
    actions: [
      {
        text: "Resuscitation/emergency department now; think AAA (any adult ≥50), ectopic pregnancy, PE, sepsis, retroperitoneal bleed on anticoagulant",
        within: "PT0M",
      },
    ],
    sources: [
      { source: "memory", text: "[M]", evidence: "M" },
      { source: "NG156", text: "NG156 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "E29_sudden_pain_chest",
    tier: "emergency",
    when: { all: [{ choice: "pain_onset_type", isIn: ["sudden_severe"] }, { yes: "chest_pain" }] },
    conditions: ["aortic_dissection", "acute_aortic_syndrome"],
    considerConditions: [
      "aaa_symptomatic_or_ruptured",
      "epidural_haematoma",
      "visceral_referred_other",
    ],
    required: [
      { test: "cta_aorta", within: "PT0M" },
      { test: "ecg", within: "PT0M" },
    ],
    consider: ["us_aorta_bedside", "chest_xray", "u_and_e"],
    avoid: ["mri_lumbar_wo"],
    actions: [
      {
        text: "Emergency services now; CT angiography when characteristic features",
        within: "PT0M",
      },
    ],
    sources: [
      { source: "BMJ-AAS", text: "BMJ 2024 acute aortic syndrome [V:BMJ-AAS]", evidence: "V" },
    ],
    note: "Cardiac and pulmonary causes at the same time.",
  },
  {
    id: "E33_imaging_aneurysm",
    tier: "emergency",
    when: {
      any: [
        { choice: "ct_spine_result", isIn: ["aneurysm"] },
        { choice: "mri_spine_result", isIn: ["aneurysm"] },
        { choice: "bone_scan_result", isIn: ["aneurysm"] },
      ],
    },
    conditions: ["aaa_symptomatic_or_ruptured"],
    considerConditions: ["acute_aortic_syndrome"],
    required: [{ test: "us_aorta_bedside", within: "PT0M" }],
    consider: ["cta_aorta", "group_and_save", "fbc", "u_and_e"],
    avoid: [],
    actions: [
      {
        text: "Pain with an aneurysm is symptomatic until a vascular surgeon says otherwise: call now",
        within: "PT0M",
      },
    ],
    sources: [
      { source: "NG156", text: "NG156 [V: trigger]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U16_first_colic_60",
    tier: "urgent",
    when: { all: [{ number: "age_years", gte: 60 }, { yes: "colicky_flank_pain" }] },
    conditions: ["aaa_symptomatic_or_ruptured", "visceral_referred_other"],
    considerConditions: ["visceral_referred_malignancy", "acute_aortic_syndrome"],
    required: [
      { test: "us_aorta_bedside", within: "P0D" },
      { test: "urinalysis", within: "P0D" },
    ],
    consider: ["ct_abdomen_w", "ct_kub", "u_and_e", "us_renal"],
    avoid: ["xr_lumbar"],
    actions: [{ text: "Same-day: exclude AAA before diagnosing renal colic", within: "P0D" }],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: null,
  },
  {
    id: "U25_vascular_sudden",
    tier: "urgent",
    when: {
      any: [
        {
          all: [
            { choice: "pain_onset_type", isIn: ["sudden_severe"] },
            { number: "pain_duration_days", ltOrUnknown: 8 },
            {
              any: [
                {
                  all: [
                    { number: "age_years", gte: 50 },
                    { yes: "hypertension_or_vascular_disease" },
                    {
                      any: [
                        { not: { known: "pain_intensity_nrs" } },
                        { choices: "pain_region", hasAny: ["thoracic", "flank", "abdominal"] },
                      ],
                    },
                  ],
                },
                {
                  all: [
                    { number: "age_years", gte: 60 },
                    { yes: "hypertension_or_vascular_disease" },
                    { number: "pain_intensity_nrs", gte: 8 },
                  ],
                },
                {
                  all: [
                    { number: "age_years", gte: 60 },
                    { choice: "smoking_status", isIn: ["current", "former"] },
                    {
                      any: [
                        { not: { known: "pain_intensity_nrs" } },
                        { choices: "pain_region", hasAny: ["thoracic", "flank", "abdominal"] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { number: "age_years", gte: 60 },
            {
              any: [
                { yes: "hypertension_or_vascular_disease" },
                { choice: "smoking_status", isIn: ["current", "former"] },
              ],
            },
            {
              any: [
                {
                  all: [
                    { choices: "pain_region", hasAny: ["flank", "abdominal"] },
                    { yes: "pain_new_or_changed_character" },
                  ],
                },
                {
                  all: [
                    { choices: "pain_region", hasAny: ["thoracic", "flank", "abdominal"] },
                    { yes: "chest_pain" },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["aaa_symptomatic_or_ruptured", "acute_aortic_syndrome", "aortic_dissection"],
    considerConditions: [
      "epidural_haematoma",
      "vertebral_fragility_fracture",
      "visceral_referred_other",
    ],
    required: [
      { test: "us_aorta_bedside", within: "P0D" },
      { test: "ecg", within: "P0D" },
    ],
    consider: ["cta_aorta", "urinalysis", "u_and_e", "fbc", "group_and_save"],
    avoid: [],
    actions: [
      {
        text: "Same-day assessment with blood pressure in both arms and abdominal examination; emergency if unstable",
        within: "P0D",
      },
    ],
    sources: [
      { source: "NG156", text: "NG156 risk factors [V:NG156]", evidence: "V" },
      { source: "BMJ-AAS", text: "BMJ 2024 [V:BMJ-AAS]", evidence: "V" },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U31_flank_acute_50",
    tier: "urgent",
    when: {
      all: [
        { number: "age_years", gte: 50 },
        { choices: "pain_region", hasAny: ["flank"] },
        { choice: "pain_onset_type", isIn: ["acute", "sudden_severe"] },
        {
          any: [
            { choices: "pain_region", hasAny: ["abdominal"] },
            { anyYes: ["colicky_flank_pain", "abdominal_pain_persistent"] },
            { choice: "setting", isIn: ["emergency_department"] },
          ],
        },
        { number: "pain_intensity_nrs", gteOrUnknown: 6 },
      ],
    },
    conditions: ["visceral_referred_other", "aaa_symptomatic_or_ruptured"],
    considerConditions: ["visceral_referred_malignancy", "acute_aortic_syndrome"],
    required: [
      { test: "urinalysis", within: "P0D" },
      { test: "us_aorta_bedside", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["ct_kub", "us_renal", "fbc", "crp", "cta_aorta", "lipase"],
    avoid: ["xr_lumbar"],
    actions: [{ text: "Same day: aorta first, then stone or infection", within: "P0D" }],
    sources: [
      {
        source: "SJH-RC",
        text: "Aneurysm mimics renal colic in older people [V:SJH-RC; V:ACI-RC]",
        evidence: "V",
      },
      { source: "policy", text: "age cut policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S27_flank_persistent",
    tier: "soon",
    when: {
      all: [
        { choices: "pain_region", hasAny: ["flank"] },
        { number: "pain_duration_days", gteOrUnknown: 28 },
      ],
    },
    conditions: ["visceral_referred_other"],
    considerConditions: [
      "visceral_referred_malignancy",
      "spinal_malignancy",
      "aaa_symptomatic_or_ruptured",
    ],
    required: [
      { test: "urinalysis", within: "P0D" },
      { test: "u_and_e", within: "P14D" },
      { test: "fbc", within: "P14D" },
      { test: "crp", within: "P14D" },
    ],
    consider: ["us_renal", "ct_kub", "ct_abdomen_w", "urine_culture"],
    avoid: [],
    actions: [
      { text: "Urine test now; kidney ultrasound within 2 weeks if it persists", within: "P14D" },
    ],
    sources: [
      { source: "policy", text: "Policy", evidence: "policy" },
      { source: "CTKUB", text: "10% other significant finding on CT KUB [V:CTKUB]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "S28_chest_pain",
    tier: "soon",
    when: { yes: "chest_pain" },
    conditions: ["visceral_referred_other"],
    considerConditions: ["acute_aortic_syndrome", "spinal_malignancy"],
    required: [{ test: "ecg", within: "P0D" }],
    consider: ["chest_xray", "fbc", "crp", "us_aorta_bedside"],
    avoid: [],
    actions: [
      {
        text: "Assess cardiac, pulmonary and aortic causes today by local chest-pain pathway",
        within: "P0D",
      },
    ],
    sources: [
      { source: "BMJ-AAS", text: "[V:BMJ-AAS]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R13_flank",
    tier: "routine",
    when: {
      any: [
        { choices: "pain_region", hasAny: ["flank"] },
        { yes: "colicky_flank_pain" },
        { yes: "cva_tenderness" },
      ],
    },
    conditions: ["visceral_referred_other"],
    considerConditions: ["visceral_referred_malignancy", "aaa_symptomatic_or_ruptured"],
    required: [{ test: "urinalysis", within: "P0D" }],
    consider: ["u_and_e", "fbc", "crp", "us_renal", "ct_kub", "pregnancy_test"],
    avoid: [],
    actions: [{ text: "Urine test at this visit", within: "P1D" }],
    sources: [
      { source: "ACI-RC", text: "[V:ACI-RC]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R14_vascular_age60",
    tier: "routine",
    when: {
      all: [
        { number: "age_years", gte: 60 },
        { choices: "pain_region", hasAny: ["thoracic", "flank", "abdominal"] },
        {
          any: [
            { yes: "hypertension_or_vascular_disease" },
            { choice: "smoking_status", isIn: ["current", "former"] },
          ],
        },
      ],
    },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: [
      "aaa_symptomatic_or_ruptured",
      "acute_aortic_syndrome",
      "aortic_dissection",
      "visceral_referred_malignancy",
    ],
    required: [],
    consider: ["us_aorta_bedside", "chest_xray", "urinalysis", "esr", "fbc"],
    avoid: [],
    actions: [
      {
        text: "Examine the abdomen and pulses; measure blood pressure in both arms",
        within: "P1D",
      },
    ],
    sources: [
      { source: "NG156", text: "NG156 risk factors [V:NG156]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
