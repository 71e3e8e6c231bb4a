import type { RuleShape } from "../model.ts";

export const cordAndCaudaEquinaRules = [
  {
    id: "E05_mscc",
    tier: "emergency",
    when: { all: [{ cancerAny: true }, { anyYes: ["NG234_NEURO"] }] },
    conditions: ["mscc", "spinal_malignancy"],
    considerConditions: [
      "myeloma",
      "lymphoma",
      "pathological_fracture",
      "spinal_infection",
      "cauda_equina_syndrome",
      "epidural_haematoma",
    ],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "PT24H" },
      { test: "pvr_bladder_scan", within: "PT24H" },
      { test: "fbc", within: "PT24H" },
      { test: "u_and_e", within: "PT24H" },
      { test: "calcium_adjusted", within: "PT24H" },
    ],
    consider: [
      "glucose",
      "ct_whole_spine",
      "group_and_save",
      "coag",
      "serum_protein_electrophoresis",
      "psa",
    ],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Phone MSCC coordinator / on-call oncology + spinal surgery immediately",
        within: "PT0M",
      },
      { text: "MRI whole spine as soon as possible, always within 24 h", within: "PT24H" },
      {
        text: "Spine precautions (neutral alignment, log-roll) if pain on movement/instability",
        within: null,
      },
      {
        text: "Dexamethasone 16 mg as soon as possible if neurological symptoms/signs and no reason to withhold (see cautions)",
        within: null,
      },
      { text: "VTE prophylaxis and pressure care; catheterise if retention", within: null },
    ],
    sources: [
      {
        source: "NG234",
        section: "1.3.x, 1.5.2, 1.5.5, 1.5.9, 1.8.1",
        text: "NG234 1.3.x, 1.5.2, 1.5.5, 1.5.9, 1.8.1 [V2]",
        evidence: "V2",
      },
      { source: "PCNOW", text: "Fast Fact 237 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "E06_cord_no_cancer",
    tier: "emergency",
    when: {
      all: [
        { not: { cancerAny: true } },
        {
          any: [
            { anyYes: ["CORD_SET"] },
            {
              all: [
                { yes: "gait_disturbance" },
                {
                  anyYes: [
                    "limb_weakness",
                    "upper_limb_numbness_tingling",
                    "limb_numbness_tingling",
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["non_malignant_cord_compression", "mscc"],
    considerConditions: [
      "spinal_malignancy",
      "myeloma",
      "lymphoma",
      "spinal_infection",
      "epidural_haematoma",
      "cauda_equina_syndrome",
      "pathological_fracture",
    ],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: [
      "fbc",
      "u_and_e",
      "calcium_adjusted",
      "esr",
      "crp",
      "psa",
      "serum_protein_electrophoresis",
      "sflc",
    ],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Same-day discussion with on-call spinal/neurosurgical team; MRI within 24 h",
        within: "PT24H",
      },
      { text: "About 1 in 5 MSCC has no known cancer", within: null },
    ],
    sources: [
      {
        source: "BMJBP",
        text: "21% of MSCC had no known cancer [V:BMJBP]; MRI timing by analogy NG234",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "E07_ces",
    tier: "emergency",
    when: {
      any: [
        { anyYes: ["CES_SET"] },
        {
          all: [
            { number: "pvr_volume_ml", gte: 200 },
            { anyYes: ["pain_radiates_leg_unilateral", "pain_radiates_leg_bilateral"] },
          ],
        },
      ],
    },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: [
      "mscc",
      "spinal_malignancy",
      "spinal_infection",
      "epidural_haematoma",
      "non_malignant_cord_compression",
    ],
    required: [
      { test: "mri_lumbar_wo", within: "PT4H" },
      { test: "pvr_bladder_scan", within: "PT4H" },
      { test: "neuro_exam", within: "PT4H" },
    ],
    consider: ["mri_whole_spine", "fbc", "crp"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day emergency department; emergency MRI as soon as possible and certainly within 4 h of request",
        within: "PT4H",
      },
      { text: "A PVR <200 mL or normal anal tone must NOT cancel MRI", within: null },
      {
        text: "On-call spinal surgery if MRI confirms; safety-net with CES card/video if negative",
        within: null,
      },
    ],
    sources: [
      { source: "GIRFT", text: "GIRFT 2023, updated Mar 2026 [V2]", evidence: "V2" },
      {
        source: "KATZ20",
        text: "Katzouraki 2020, Todd PVR series, Venkatesan 2019 [V]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "E08_bilateral_radicular",
    tier: "emergency",
    when: {
      all: [
        {
          any: [
            { yes: "pain_radiates_leg_bilateral" },
            { yes: "leg_pain_unilateral_to_bilateral" },
          ],
        },
        { number: "pain_duration_days", ltOrUnknown: 42 },
      ],
    },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: [
      "mscc",
      "spinal_malignancy",
      "non_malignant_cord_compression",
      "lumbar_spinal_stenosis",
      "epidural_haematoma",
      "spinal_infection",
      "visceral_referred_malignancy",
    ],
    required: [
      { test: "pvr_bladder_scan", within: "P0D" },
      { test: "neuro_exam", within: "P0D" },
      { test: "mri_lumbar_wo", within: "PT24H" },
    ],
    consider: ["mri_whole_spine", "fbc", "crp", "esr"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day face-to-face assessment incl. perianal sensation and bladder scan; discuss with on-call spinal team; MRI same day or next available by local pathway",
        within: "PT24H",
      },
    ],
    sources: [
      {
        source: "GIRFT",
        text: 'CES "suspected" group (CESS); GIRFT warning sign [V2]; conflict flagged - see 3.4',
        evidence: "V2",
      },
    ],
    note: "Guidelines differ: emergency vs urgent (≤24-72 h) if no other sign.",
  },
  {
    id: "E15_bilateral_motor",
    tier: "emergency",
    when: { yes: "motor_deficit_bilateral" },
    conditions: ["cauda_equina_syndrome", "non_malignant_cord_compression"],
    considerConditions: [
      "mscc",
      "spinal_malignancy",
      "epidural_haematoma",
      "spinal_infection",
      "lymphoma",
    ],
    required: [
      { test: "mri_whole_spine", within: "PT4H" },
      { test: "pvr_bladder_scan", within: "PT4H" },
      { test: "neuro_exam", within: "PT4H" },
    ],
    consider: ["fbc", "crp", "coag"],
    avoid: ["xr_lumbar"],
    actions: [{ text: "Emergency MRI; on-call spinal team", within: "PT4H" }],
    sources: [
      {
        source: "GIRFT",
        text: "GIRFT severe/progressive deficit of both legs [V2]",
        evidence: "V2",
      },
    ],
    note: null,
  },
  {
    id: "E20_weakness_with_flags",
    tier: "emergency",
    when: {
      all: [
        { anyYes: ["WEAKNESS"] },
        { not: { no: "motor_deficit_exam" } },
        {
          any: [
            {
              all: [
                { number: "age_years", gte: 50 },
                { anyYes: ["pain_progressive", "pain_constant_unremitting"] },
              ],
            },
            { anyYes: ["arm_symptoms_bilateral", "weight_loss_unexplained", "night_sweats"] },
          ],
        },
      ],
    },
    conditions: ["mscc", "non_malignant_cord_compression", "severe_radiculopathy"],
    considerConditions: [
      "spinal_malignancy",
      "myeloma",
      "lymphoma",
      "spinal_infection",
      "epidural_haematoma",
      "cauda_equina_syndrome",
    ],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: [
      "fbc",
      "esr",
      "crp",
      "calcium_adjusted",
      "alp",
      "psa",
      "serum_protein_electrophoresis",
      "sflc",
      "pvr_bladder_scan",
    ],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day examination and discussion with the on-call spinal team; MRI within 24 h",
        within: "PT24H",
      },
    ],
    sources: [
      { source: "BMJBP", text: "21% of MSCC had no known cancer [V:BMJBP]", evidence: "V" },
      {
        source: "ACP11",
        text: "ACP: severe/progressive deficit = immediate MRI [V:ACP11]",
        evidence: "V",
      },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: "New weakness at 50 or over with worsening or unremitting pain, in both arms, or with weight loss or sweats.",
  },
  {
    id: "E22_progressive_deficit",
    tier: "emergency",
    when: {
      all: [
        { yes: "motor_deficit_progressive" },
        {
          any: [
            { number: "age_years", gte: 50 },
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "pain_new_or_changed_character",
                "PERSISTENCE",
                "SYSTEMIC",
              ],
            },
          ],
        },
      ],
    },
    conditions: ["cauda_equina_syndrome", "non_malignant_cord_compression", "severe_radiculopathy"],
    considerConditions: ["mscc", "spinal_infection", "epidural_haematoma", "spinal_malignancy"],
    required: [
      { test: "mri_lumbar_wo", within: "P0D" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: ["mri_whole_spine", "pvr_bladder_scan", "esr", "crp", "fbc"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day MRI through the on-call spinal team; whole spine if signs do not fit one lumbar root",
        within: "PT24H",
      },
    ],
    sources: [
      {
        source: "ACP11",
        text: "ACP: severe/progressive deficit = immediate MRI [V:ACP11]",
        evidence: "V",
      },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "E24_bilateral_ascending_numbness",
    tier: "emergency",
    when: { yes: "leg_numbness_bilateral_or_ascending" },
    conditions: ["cauda_equina_syndrome", "non_malignant_cord_compression"],
    considerConditions: ["mscc", "epidural_haematoma", "spinal_infection", "spinal_malignancy"],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "P0D" },
      { test: "pvr_bladder_scan", within: "P0D" },
    ],
    consider: ["fbc", "crp", "coag"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day assessment; MRI whole spine within 24 h; ascending weakness without pain: think Guillain-Barre",
        within: "PT24H",
      },
    ],
    sources: [
      {
        source: "BMJBP-CES",
        text: "Deficit affecting both legs = suspected CES [V:BMJBP-CES]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "E25_arms_bilateral_flags",
    tier: "emergency",
    when: {
      all: [
        { yes: "arm_symptoms_bilateral" },
        {
          any: [
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "bony_tenderness_localised",
                "spinal_percussion_tenderness",
                "gait_disturbance",
                "fever",
              ],
            },
            { anyYes: ["WEAKNESS"] },
          ],
        },
      ],
    },
    conditions: ["non_malignant_cord_compression"],
    considerConditions: ["mscc", "spinal_malignancy", "spinal_infection", "epidural_haematoma"],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: ["fbc", "esr", "crp"],
    avoid: ["xr_spine"],
    actions: [{ text: "Same-day spinal team; MRI within 24 h", within: "PT24H" }],
    sources: [{ source: "policy", text: "Policy; cord sign = emergency", evidence: "policy" }],
    note: null,
  },
  {
    id: "E23_thoracic_neuro",
    tier: "emergency",
    when: {
      all: [
        { choices: "pain_region", hasAny: ["thoracic"] },
        {
          any: [
            {
              all: [
                { yes: "upper_limb_numbness_tingling" },
                {
                  anyYes: [
                    "pain_progressive",
                    "pain_constant_unremitting",
                    "new_spinal_deformity",
                    "fever",
                    "weight_loss_unexplained",
                  ],
                },
              ],
            },
            {
              all: [
                { not: { choices: "pain_region", hasAny: ["lumbar"] } },
                { yes: "limb_numbness_tingling" },
                { not: { no: "umn_signs" } },
                {
                  any: [
                    {
                      anyYes: [
                        "pain_progressive",
                        "pain_constant_unremitting",
                        "new_spinal_deformity",
                        "fever",
                        "weight_loss_unexplained",
                      ],
                    },
                    { number: "pain_duration_days", ltOrUnknown: 14 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["non_malignant_cord_compression", "spinal_infection", "epidural_haematoma"],
    considerConditions: [
      "mscc",
      "spinal_malignancy",
      "lymphoma",
      "acute_aortic_syndrome",
      "aortic_dissection",
    ],
    required: [
      { test: "mri_whole_spine", within: "P0D" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: ["fbc", "esr", "crp", "coag", "cta_aorta", "blood_cultures"],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Same-day neurological examination and MRI: thoracic pain with limb numbness cannot be explained by a lumbar root",
        within: "PT24H",
      },
    ],
    sources: [
      {
        source: "SSEH-FP",
        text: "Emergent MRI for severe focal acute back pain with limb dysaesthesia [V:SSEH-FP]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
] as const satisfies readonly RuleShape[];
