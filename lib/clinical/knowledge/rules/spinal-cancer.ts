import type { RuleShape } from "../model.ts";

export const spinalCancerRules = [
  {
    id: "U01_spinal_mets",
    tier: "urgent",
    when: {
      all: [{ cancerAny: true }, { anyYes: ["NG234_PAIN"] }, { not: { anyYes: ["NG234_NEURO"] } }],
    },
    conditions: ["spinal_malignancy"],
    considerConditions: [
      "myeloma",
      "pathological_fracture",
      "vertebral_fragility_fracture",
      "mscc",
      "spinal_infection",
      "lymphoma",
    ],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "lft", within: "P7D" },
    ],
    consider: ["psa", "esr", "crp", "serum_protein_electrophoresis", "sflc", "ct_cap_w"],
    avoid: ["xr_spine"],
    actions: [
      { text: "Contact MSCC coordinator / oncology for advice within 24 h", within: "PT24H" },
      { text: "MRI whole spine within 1 week", within: "P7D" },
      { text: "Give MSCC safety-net card", within: null },
    ],
    sources: [
      { source: "NG234", text: "NG234 [V2]", evidence: "V2" },
      { source: "NG234", text: "NG234 MRI ≤1 wk [V2]", evidence: "V2" },
    ],
    note: null,
  },
  {
    id: "U02_high_risk_cancer_new_pain",
    tier: "urgent",
    when: {
      all: [
        { cancerAny: true },
        { not: { anyYes: ["NG234_PAIN"] } },
        { not: { anyYes: ["NG234_NEURO"] } },
        {
          any: [
            { choice: "cancer_status", isIn: ["active_treatment", "metastatic_known"] },
            { yes: "known_bone_metastases" },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "treatment_related_pain"],
    considerConditions: [
      "myeloma",
      "pathological_fracture",
      "vertebral_fragility_fracture",
      "spinal_infection",
    ],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: ["esr", "crp", "psa"],
    avoid: ["xr_spine"],
    actions: [
      { text: "Discuss with treating oncology team within 24 h", within: "PT24H" },
      {
        text: "Do not attribute to treatment (aromatase inhibitor, G-CSF, chemotherapy) until metastasis excluded",
        within: null,
      },
    ],
    sources: [
      {
        source: "ACP11",
        text: "ACP: new LBP with history of cancer = immediate imaging [V:ACP11]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S01_remote_cancer_new_pain",
    tier: "soon",
    when: {
      all: [
        { cancerAny: true },
        { not: { anyYes: ["NG234_PAIN"] } },
        { not: { anyYes: ["NG234_NEURO"] } },
        {
          not: {
            any: [
              { choice: "cancer_status", isIn: ["active_treatment", "metastatic_known"] },
              { yes: "known_bone_metastases" },
            ],
          },
        },
      ],
    },
    conditions: ["spinal_malignancy", "nonspecific_low_back_pain"],
    considerConditions: ["myeloma", "pathological_fracture", "vertebral_fragility_fracture"],
    required: [
      { test: "fbc", within: "P14D" },
      { test: "esr", within: "P14D" },
      { test: "calcium_adjusted", within: "P14D" },
      { test: "alp", within: "P14D" },
      { test: "mri_area_wo", within: "P14D" },
    ],
    consider: ["psa", "crp", "mri_whole_spine"],
    avoid: [],
    actions: [
      {
        text: "MRI of the painful region (whole spine if thoracic, multifocal or high bone-tropism primary) within 2 weeks (or per local rule); re-assess at ≤1 week; upgrade to urgent if any NG234 pain feature appears",
        within: "P14D",
      },
    ],
    sources: [
      {
        source: "ACP11",
        text: "ACP/APS 2007-2011: history of cancer = image without delay [V:ACP11]",
        evidence: "V",
      },
      {
        source: "ACR-RI",
        section: "variant 7",
        text: "ACR LBP 2021 variant 7 [V:ACR-RI]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "U19_cancer_persistent_or_thoracic",
    tier: "urgent",
    when: {
      all: [
        { cancerAny: true },
        {
          any: [
            { choices: "pain_region", hasAny: ["thoracic", "cervical"] },
            {
              anyYes: [
                "weight_loss_unexplained",
                "appetite_loss",
                "failure_conservative_treatment",
              ],
            },
            {
              all: [
                { number: "pain_duration_days", gte: 42 },
                {
                  choices: "cancer_types",
                  hasAny: ["breast", "prostate", "lung", "kidney", "thyroid", "myeloma"],
                },
                { not: { choice: "cancer_status", isIn: ["remission_ge5y"] } },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy"],
    considerConditions: [
      "myeloma",
      "pathological_fracture",
      "vertebral_fragility_fracture",
      "mscc",
    ],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: ["esr", "crp", "psa", "serum_protein_electrophoresis", "ct_cap_w"],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Advice from the MSCC coordinator/oncology within 24 h; MRI within 1 week",
        within: "P7D",
      },
    ],
    sources: [
      { source: "PCNOW", text: "70% of MSCC is thoracic [V:PCNOW]", evidence: "V" },
      {
        source: "ACP11",
        text: "cancer history + new pain = image without delay [V:ACP11]",
        evidence: "V",
      },
      { source: "CG75", text: "thoracic/cervical site was listed in CG75 [M:CG75]", evidence: "M" },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U27_obvious_primary",
    tier: "urgent",
    when: {
      any: [
        {
          all: [
            { anyYes: ["breast_lump", "testicular_mass"] },
            {
              any: [{ anyYes: ["NG234_PAIN"] }, { number: "pain_duration_days", gteOrUnknown: 28 }],
            },
          ],
        },
        {
          all: [
            { anyYes: ["VISCERAL_CA"] },
            { anyYes: ["weight_loss_unexplained", "appetite_loss"] },
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "spinal_percussion_tenderness",
              ],
            },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "visceral_referred_malignancy"],
    considerConditions: ["pathological_fracture", "myeloma", "lymphoma"],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "fbc", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
      { test: "lft", within: "P7D" },
    ],
    consider: [
      "ct_cap_w",
      "mammography",
      "us_testes",
      "us_pelvis",
      "endoscopy",
      "psa",
      "chest_xray",
    ],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Treat as suspected spinal metastases until shown otherwise: MRI within 1 week and suspected-cancer pathway for the primary in parallel",
        within: "P7D",
      },
    ],
    sources: [
      { source: "NG234", text: "NG234 pain characteristics [V2:NG234]", evidence: "V2" },
      { source: "EAU-TC", text: "EAU testicular [V:EAU-TC]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S02_cancer_no_history",
    tier: "soon",
    when: {
      all: [
        { not: { cancerAny: true } },
        {
          any: [
            { yes: "weight_loss_unexplained" },
            { all: [{ number: "age_years", gte: 50 }, { yes: "appetite_loss" }] },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "visceral_referred_malignancy", "myeloma"],
    considerConditions: ["spinal_infection", "lymphoma", "pathological_fracture", "leukaemia"],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "lft", within: "P7D" },
      { test: "u_and_e", within: "P7D" },
    ],
    consider: [
      "psa",
      "serum_protein_electrophoresis",
      "sflc",
      "mri_area_wo",
      "ct_cap_w",
      "chest_xray",
    ],
    avoid: [],
    actions: [
      {
        text: "Bloods within 1 week; MRI if ESR ≥50 or (ESR 20-49 and any other abnormality) or pain persists",
        within: "P14D",
      },
    ],
    sources: [
      { source: "DEYO88", text: "Deyo 1988 algorithm [V:DEYO88]", evidence: "V" },
      { source: "JOINES01", text: "Joines 2001 [V]; NG12", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "S03_failed_conservative_50",
    tier: "soon",
    when: {
      all: [
        { not: { cancerAny: true } },
        { number: "age_years", gte: 50 },
        { yes: "failure_conservative_treatment" },
        { not: { anyYes: ["weight_loss_unexplained", "appetite_loss"] } },
      ],
    },
    conditions: ["spinal_malignancy", "nonspecific_low_back_pain"],
    considerConditions: [
      "myeloma",
      "spinal_infection",
      "vertebral_fragility_fracture",
      "visceral_referred_malignancy",
    ],
    required: [
      { test: "fbc", within: "P14D" },
      { test: "esr", within: "P14D" },
      { test: "calcium_adjusted", within: "P14D" },
      { test: "alp", within: "P14D" },
    ],
    consider: ["xr_lumbar", "psa", "mri_lumbar_wo", "serum_protein_electrophoresis", "sflc", "crp"],
    avoid: [],
    actions: [
      { text: "ESR first; X-ray or MRI only if ESR raised or pain still persists", within: "P14D" },
    ],
    sources: [
      { source: "DEYO88", text: "Deyo/Joines [V]", evidence: "V" },
      {
        source: "ACP11",
        text: "ACP: weaker risk factors -> trial of therapy then X-ray +/- ESR [V:ACP11]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "S12_progressive_50",
    tier: "soon",
    when: {
      all: [
        { not: { cancerAny: true } },
        { number: "age_years", gte: 50 },
        { anyYes: ["pain_progressive", "pain_constant_unremitting"] },
        { anyYes: ["pain_night_waking", "pain_not_relieved_by_rest", "pain_worse_lying_down"] },
      ],
    },
    conditions: ["spinal_malignancy", "spinal_infection"],
    considerConditions: [
      "myeloma",
      "vertebral_fragility_fracture",
      "pathological_fracture",
      "lymphoma",
      "visceral_referred_malignancy",
    ],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: ["mri_area_wo", "psa", "serum_protein_electrophoresis", "sflc", "xr_spine"],
    avoid: [],
    actions: [
      {
        text: "Bloods within 1 week; MRI if ESR ≥50, or ESR 20-49 plus another abnormality, or pain still progressing at 2 weeks",
        within: "P14D",
      },
    ],
    sources: [
      { source: "DEYO88", text: "Deyo/Joines [V]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S18_unremitting",
    tier: "soon",
    when: {
      all: [
        { yes: "pain_constant_unremitting" },
        {
          any: [
            { number: "pain_duration_days", gteOrUnknown: 14 },
            { anyYes: ["pain_night_waking", "pain_worse_lying_down", "pain_progressive"] },
            { anyYes: ["PERSISTENCE"] },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "spinal_infection"],
    considerConditions: [
      "myeloma",
      "lymphoma",
      "visceral_referred_malignancy",
      "pathological_fracture",
    ],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: [
      "xr_spine",
      "mri_area_wo",
      "u_and_e",
      "serum_protein_electrophoresis",
      "sflc",
      "psa",
    ],
    avoid: [],
    actions: [
      {
        text: "Bloods within 1 week; MRI if any is abnormal or the pain is still unremitting at 2 weeks",
        within: "P14D",
      },
    ],
    sources: [
      {
        source: "NG234",
        text: "Severe unremitting pain is an NG234 characteristic (with cancer) [V2:NG234]",
        evidence: "V2",
      },
      { source: "JOINES01", text: "Deyo/Joines blood-first strategy [V:JOINES01]", evidence: "V" },
      {
        source: "policy",
        text: "extension to people without cancer is policy",
        evidence: "policy",
      },
    ],
    note: "Any age.",
  },
  {
    id: "S19_progressive_pattern",
    tier: "soon",
    when: {
      any: [
        {
          all: [
            { yes: "pain_progressive" },
            {
              any: [
                { anyYes: ["SYSTEMIC"] },
                {
                  all: [
                    {
                      anyYes: [
                        "pain_night_waking",
                        "pain_not_relieved_by_rest",
                        "pain_worse_lying_down",
                        "bony_tenderness_localised",
                        "spinal_percussion_tenderness",
                      ],
                    },
                    {
                      any: [{ number: "pain_duration_days", gte: 28 }, { anyYes: ["PERSISTENCE"] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { number: "age_years", gte: 50 },
            { yes: "pain_progressive" },
            {
              anyYes: [
                "pain_night_waking",
                "functional_impairment",
                "bony_tenderness_localised",
                "spinal_percussion_tenderness",
              ],
            },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "spinal_infection"],
    considerConditions: [
      "myeloma",
      "lymphoma",
      "pathological_fracture",
      "vertebral_fragility_fracture",
      "visceral_referred_malignancy",
    ],
    required: [
      { test: "fbc", within: "P7D" },
      { test: "esr", within: "P7D" },
      { test: "crp", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
    ],
    consider: [
      "xr_spine",
      "mri_area_wo",
      "psa",
      "serum_protein_electrophoresis",
      "sflc",
      "urinalysis",
    ],
    avoid: [],
    actions: [
      {
        text: "Bloods within 1 week; MRI if abnormal or still progressing at 2 weeks",
        within: "P14D",
      },
    ],
    sources: [
      { source: "JOINES01", text: "Deyo/Joines [V:JOINES01]", evidence: "V" },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: "Progressive pain with a night/rest pattern or tenderness that has lasted 4 weeks or failed treatment, or with a general symptom, at any age.",
  },
  {
    id: "R18_claudication_cancer",
    tier: "routine",
    when: { all: [{ yes: "neurogenic_claudication" }, { cancerAny: true }] },
    conditions: [],
    considerConditions: ["lumbar_spinal_stenosis"],
    required: [],
    consider: ["mri_lumbar_wo"],
    avoid: [],
    actions: [{ text: "Stenosis is possible, but metastasis is excluded first", within: null }],
    sources: [
      { source: "NG234", text: "[V2:NG234]", evidence: "V2" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S25_pelvic_radiotherapy",
    tier: "soon",
    when: { yes: "pelvic_radiotherapy" },
    conditions: ["vertebral_fragility_fracture", "spinal_malignancy"],
    considerConditions: ["pathological_fracture"],
    required: [
      { test: "fbc", within: "P14D" },
      { test: "calcium_adjusted", within: "P14D" },
      { test: "alp", within: "P14D" },
    ],
    consider: ["mri_pelvis_hip", "mri_area_wo", "ct_spine_area_wo", "esr"],
    avoid: [],
    actions: [
      {
        text: "MRI of sacrum and pelvis within 2 weeks if sacral, buttock or hip pain",
        within: "P14D",
      },
    ],
    sources: [
      { source: "SIF-RT", text: "[V:SIF-RT; V:SIF-RECT]", evidence: "V" },
      { source: "SIF-MR", text: "may simulate metastasis [V:SIF-MR]", evidence: "V" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
