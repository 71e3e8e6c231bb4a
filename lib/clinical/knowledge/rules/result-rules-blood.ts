import type { RuleCondition, RuleShape } from "../model.ts";

/** Specification 4.3, for 40 to 79 years. */
const psaAboveAgeThreshold = {
  all: [
    { number: "age_years", gte: 40 },
    { number: "age_years", lt: 80 },
    {
      any: [
        { number: "psa_ug_l", gt: 6.5 },
        {
          all: [
            { number: "psa_ug_l", gt: 4.5 },
            { number: "age_years", lt: 70 },
          ],
        },
        {
          all: [
            { number: "psa_ug_l", gt: 3.5 },
            { number: "age_years", lt: 60 },
          ],
        },
        {
          all: [
            { number: "psa_ug_l", gt: 2.5 },
            { number: "age_years", lt: 50 },
          ],
        },
      ],
    },
  ],
} as const satisfies RuleCondition;

/** Specification 5, RES12, RES13, RES21 and RES22, and what goes with them. */
export const bloodNextSteps = [
  {
    id: "RES12_psa_above_age_threshold",
    tier: "soon",
    when: {
      all: [{ choice: "psa_sample", isIn: ["no_infection"] }, psaAboveAgeThreshold],
    },
    conditions: [],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Urology, suspected-cancer pathway, within 2 weeks", within: "P14D" }],
    sources: [{ source: "NG12", section: "1.6.3", text: "NG12 [M]", evidence: "M" }],
    note: "The rules of the specification give a PSA under 20 no tier, and win: this one counts once a urinary infection in the 6 weeks before is excluded, a further result. Under 40 and over 79 it is for clinical judgement. Bone flags raise the tier by their own rules.",
  },
  {
    id: "RES12b_psa_after_infection",
    tier: "routine",
    when: { all: [{ choice: "psa_sample", isIn: ["after_infection"] }, psaAboveAgeThreshold] },
    conditions: [],
    considerConditions: ["spinal_malignancy"],
    required: [{ test: "psa", within: "P42D" }],
    consider: [],
    avoid: [],
    actions: [{ text: "Repeat the PSA 6 weeks after the urinary infection", within: "P42D" }],
    sources: [{ source: "NG12", text: "Defer PSA 6 weeks after UTI [M]", evidence: "M" }],
    note: "Above the age threshold, but not yet to be read. The day of the infection is not known: 6 weeks from now at the latest is ours, for review.",
  },
  {
    id: "RES12c_psa_under_40",
    tier: "routine",
    when: {
      all: [
        { choice: "psa_sample", isIn: ["no_infection", "after_infection"] },
        { number: "age_years", lt: 40 },
        { number: "psa_ug_l", gt: 2.5 },
      ],
    },
    conditions: [],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "PSA without a threshold at this age: clinical judgement; after a urinary infection repeat it at 6 weeks",
        within: null,
      },
    ],
    sources: [{ source: "NG12", section: "1.6.3", text: "NG12 [M]", evidence: "M" }],
    note: "Judgement is asked for above the threshold of the nearest age (2.5 µg/L): ours, for review.",
  },
  {
    id: "RES12d_psa_over_79",
    tier: "routine",
    when: {
      all: [
        { choice: "psa_sample", isIn: ["no_infection", "after_infection"] },
        { number: "age_years", gte: 80 },
        { number: "psa_ug_l", gt: 6.5 },
      ],
    },
    conditions: [],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "PSA without a threshold at this age: clinical judgement; after a urinary infection repeat it at 6 weeks",
        within: null,
      },
    ],
    sources: [{ source: "NG12", section: "1.6.3", text: "NG12 [M]", evidence: "M" }],
    note: "Judgement is asked for above the threshold of the nearest age (6.5 µg/L): ours, for review.",
  },
  {
    id: "RES13_psa_high",
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
      { test: "testosterone", within: "P7D" },
    ],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "MRI whole spine within 1 week and urology; testosterone as a baseline",
        within: "P7D",
      },
    ],
    sources: [
      { source: "policy", text: "As U08 [policy]", evidence: "policy" },
      { source: "memory", text: "PSA >100 [M]", evidence: "M" },
    ],
    note: "Raised ALP is 130 U/L or more, as in U08.",
  },
  {
    id: "RES21a_calcium_raised",
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
      { test: "calcium_adjusted", within: "P7D" },
      { test: "pth", within: "P7D" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "Repeat calcium with PTH within 1 week", within: "P7D" }],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: "Where only the total calcium is known, RES21c applies.",
  },
  {
    id: "RES21b_calcium_raised_pth_low",
    tier: "urgent",
    when: {
      all: [
        { choice: "pth_result", isIn: ["low"] },
        { number: "calcium_adjusted_mmol_l", gt: 2.6 },
      ],
    },
    conditions: ["hypercalcaemia_of_malignancy", "myeloma", "spinal_malignancy"],
    considerConditions: ["lymphoma"],
    required: [
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
      { test: "urine_bence_jones", within: "P7D" },
    ],
    consider: ["mri_whole_spine", "ct_cap_w", "alp"],
    avoid: [],
    actions: [{ text: "PTH is low: screen for myeloma and metastases", within: "P7D" }],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: null,
  },
  {
    id: "RES21c_total_calcium_raised",
    tier: "urgent",
    when: {
      all: [
        { isUnknown: "calcium_adjusted_mmol_l" },
        { number: "calcium_total_mmol_l", gt: 2.65 },
        { number: "calcium_total_mmol_l", lt: 3 },
      ],
    },
    conditions: ["hypercalcaemia_of_malignancy"],
    considerConditions: ["myeloma", "spinal_malignancy"],
    required: [
      { test: "calcium_adjusted", within: "P7D" },
      { test: "pth", within: "P7D" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "Repeat calcium with PTH and albumin within 1 week", within: "P7D" }],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: "As RES21a, while the adjusted calcium is not known: total calcium counts over 2.65 mmol/L, as in U35, which keeps its tier also beside a normal adjusted calcium.",
  },
  {
    id: "RES21d_total_calcium_raised_pth_low",
    tier: "urgent",
    when: {
      all: [
        { choice: "pth_result", isIn: ["low"] },
        { isUnknown: "calcium_adjusted_mmol_l" },
        { number: "calcium_total_mmol_l", gt: 2.65 },
      ],
    },
    conditions: ["hypercalcaemia_of_malignancy", "myeloma", "spinal_malignancy"],
    considerConditions: ["lymphoma"],
    required: [
      { test: "serum_protein_electrophoresis", within: "P7D" },
      { test: "sflc", within: "P7D" },
      { test: "urine_bence_jones", within: "P7D" },
    ],
    consider: ["mri_whole_spine", "ct_cap_w", "alp"],
    avoid: [],
    actions: [{ text: "PTH is low: screen for myeloma and metastases", within: "P7D" }],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: "As RES21b, while the adjusted calcium is not known.",
  },
  {
    id: "RES22_calcium_3_or_more",
    tier: "emergency",
    when: {
      any: [
        { number: "calcium_adjusted_mmol_l", gte: 3 },
        { number: "calcium_total_mmol_l", gte: 3 },
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
    consider: [],
    avoid: [],
    actions: [{ text: "Same-day assessment and treatment", within: "P0D" }],
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
    note: "As E16 and E34.",
  },
] as const satisfies readonly RuleShape[];
