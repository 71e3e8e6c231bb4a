import type { RuleShape } from "../model.ts";
import { bacteraemiaNextSteps } from "./result-rules-bacteraemia-and-sepsis.ts";
import { outsideRangeNextSteps } from "./result-rules-outside-range.ts";

/** Specification 5, RES01 to RES06, and what goes with them. */
export const markerAndInfectionNextSteps = [
  {
    id: "RES01_esr_50_or_more",
    tier: "urgent",
    when: {
      all: [
        { number: "esr_mm_h", gte: 50 },
        { choice: "xr_spine_result", isIn: ["normal", "degenerative_only"] },
        {
          any: [
            { number: "age_years", gte: 50 },
            { cancerAny: true },
            { anyYes: ["PAIN_PATTERN", "PERSISTENCE", "SYSTEMIC", "ANY_NEURO"] },
          ],
        },
      ],
    },
    conditions: ["spinal_malignancy", "myeloma", "spinal_infection"],
    considerConditions: ["pathological_fracture", "lymphoma"],
    required: [
      { test: "mri_whole_spine", within: "P7D" },
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
      { test: "calcium_adjusted", within: "P7D" },
      { test: "alp", within: "P7D" },
      { test: "crp", within: "P7D" },
    ],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "MRI within 1 week (whole spine if cancer or myeloma suspected); a normal X-ray does not cancel it",
        within: "P7D",
      },
    ],
    sources: [{ source: "JOINES01", text: "Joines 2001 [V:JOINES01]; as U07", evidence: "V" }],
    note: '"Any clinical finding" is read as age 50 or over, cancer, a worrying pain pattern, a systemic feature, persistence or a neurological symptom. U07 gives the same tier for the ESR alone.',
  },
  {
    id: "RES02_esr_20_to_49",
    tier: "soon",
    when: {
      all: [
        { number: "esr_mm_h", gte: 20 },
        { number: "esr_mm_h", lt: 50 },
        {
          any: [
            { all: [{ number: "age_years", gte: 50 }, { yes: "weight_loss_unexplained" }] },
            { all: [{ number: "age_years", gte: 50 }, { yes: "failure_conservative_treatment" }] },
            { number: "hb_g_l", lt: 100 },
            { number: "calcium_adjusted_mmol_l", gt: 2.6 },
            {
              all: [
                { number: "esr_mm_h", gte: 30 },
                {
                  any: [
                    { number: "hb_g_l", lt: 120 },
                    {
                      all: [
                        { number: "hb_g_l", lt: 130 },
                        { choice: "sex_at_birth", isIn: ["male"] },
                      ],
                    },
                    { number: "alp_u_l", gt: 130 },
                    { anyYes: ["failure_conservative_treatment", "failed_treatment_lt4w"] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    conditions: [],
    considerConditions: ["spinal_malignancy", "myeloma", "spinal_infection"],
    required: [{ test: "mri_area_wo", within: "P14D" }],
    consider: ["serum_protein_electrophoresis", "sflc", "crp"],
    avoid: [],
    actions: [{ text: "MRI of the symptomatic region within 2 weeks", within: "P14D" }],
    sources: [{ source: "DEYO88", text: "Deyo 1988 algorithm [V:DEYO88 concept]", evidence: "V2" }],
    note: "The row counts anaemia, raised ALP and failed treatment from an ESR of 20. The rules of the specification give an ESR of 20-29 with haemoglobin from 100 g/L, raised ALP or failed treatment under 50 no tier; they win, so these count from 30. For review.",
  },
  {
    id: "RES03_bloods_normal",
    tier: "routine",
    when: {
      all: [
        { number: "esr_mm_h", lt: 20 },
        { number: "crp_mg_l", lt: 5 },
        {
          any: [
            { number: "hb_g_l", gte: 130 },
            {
              all: [
                { number: "hb_g_l", gte: 120 },
                { choice: "sex_at_birth", isIn: ["female"] },
              ],
            },
          ],
        },
        { number: "wbc_x10e9_l", between: [4, 11] },
        { number: "calcium_adjusted_mmol_l", between: [2.2, 2.6] },
        { number: "alp_u_l", between: [30, 130] },
        { anyYes: ["pain_night_waking", "pain_progressive", "limb_numbness_tingling"] },
        { not: { cancerAny: true } },
        {
          not: {
            anyYes: [
              "OBJ_NEURO",
              "CORD_SET",
              "CES_SET",
              "SYSTEMIC",
              "VISCERAL_CA",
              "SEA_RISK_STRONG",
              "major_trauma",
              "prolonged_corticosteroid_use",
              "known_aaa",
              "pulsatile_abdominal_mass",
              "tearing_chest_back_pain",
              "pulse_or_bp_differential",
              "collapse_or_hypotension",
            ],
          },
        },
        { not: { number: "age_years", lt: 18 } },
        {
          not: {
            any: [
              {
                choice: "xr_spine_result",
                isIn: ["fracture", "pathological_fracture", "suspicious_lesion"],
              },
              {
                choice: "ct_spine_result",
                isIn: [
                  "fracture",
                  "pathological_fracture",
                  "suspicious_lesion",
                  "infection_changes",
                  "cord_compression",
                  "cauda_equina_compression",
                  "aneurysm",
                  "other_serious",
                ],
              },
              {
                choice: "mri_spine_result",
                isIn: [
                  "fracture",
                  "pathological_fracture",
                  "suspicious_lesion",
                  "infection_changes",
                  "cord_compression",
                  "cauda_equina_compression",
                  "aneurysm",
                  "other_serious",
                ],
              },
              {
                choice: "bone_scan_result",
                isIn: [
                  "fracture",
                  "pathological_fracture",
                  "suspicious_lesion",
                  "infection_changes",
                  "cord_compression",
                  "cauda_equina_compression",
                  "aneurysm",
                  "other_serious",
                ],
              },
            ],
          },
        },
      ],
    },
    conditions: [],
    considerConditions: [],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Re-assess in 2-4 weeks; no imaging unless it persists", within: null }],
    sources: [{ source: "policy", text: "policy", evidence: "policy" }],
    note: '"All bloods normal": ESR, CRP, haemoglobin, white cells, adjusted calcium and ALP, each answered and within the ranges of section 4.3. "Weak flags only": a safety question that is routine by itself, and no stronger one, in an adult, without a vascular sign and without a serious finding on imaging. Without a weak flag the specification gives self-management; it wins.',
    reassuring: true,
  },
  ...outsideRangeNextSteps,
  {
    id: "RES04_infection_markers",
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
    consider: [],
    avoid: [],
    actions: [
      {
        text: "MRI without and with contrast the same or next day; two sets of blood cultures",
        within: "PT24H",
      },
    ],
    sources: [{ source: "ALIEM", text: "Davis 2011 [V2:ALIEM]; as E11", evidence: "V2" }],
    note: "The row counts any infection risk with an ESR of 20 or a raised CRP. The cut-offs are those of E11, which win: 20 with a strong risk factor, 50 with another one.",
  },
  {
    id: "RES05_mri_spinal_infection",
    tier: "emergency",
    when: {
      any: [
        { choice: "mri_infection_result", isIn: ["discitis", "epidural_abscess"] },
        { choice: "mri_spine_result", isIn: ["infection_changes"] },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis"],
    required: [
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
    ],
    consider: ["disc_bone_biopsy"],
    avoid: [],
    actions: [
      {
        text: "Infectious diseases and spinal surgery the same day; cultures; antibiotics per IDSA; biopsy if cultures are negative",
        within: "P0D",
      },
    ],
    sources: [{ source: "IDSA15", text: "IDSA 2015 [V:IDSA15]", evidence: "V" }],
    note: null,
  },
  {
    id: "RES06_s_aureus_bacteraemia",
    tier: "emergency",
    when: {
      all: [
        { choice: "blood_culture_result", isIn: ["s_aureus"] },
        {
          any: [{ number: "pain_duration_days", ltOrUnknown: 90 }, { yes: "back_pain_new" }],
        },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis"],
    required: [
      { test: "mri_area_w_wo", within: "P0D" },
      { test: "echo", within: "PT24H" },
    ],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "Treat as native vertebral osteomyelitis; echocardiogram; MRI",
        within: "P0D",
      },
    ],
    sources: [{ source: "IDSA15", text: "IDSA 2015 [V:IDSA15]", evidence: "V" }],
    note: "Less than 3 months is read as under 90 days, as in U03; a duration that is not known counts. Otherwise RES06b applies.",
  },
  ...bacteraemiaNextSteps,
] as const satisfies readonly RuleShape[];
