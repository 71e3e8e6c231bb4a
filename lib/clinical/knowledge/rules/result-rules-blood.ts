import type { RuleShape } from "../model.ts";

/** Specification 5, RES12, RES13, RES21 and RES22. */
export const bloodNextSteps = [
  {
    id: "RES12_psa_above_age_threshold",
    tier: "soon",
    when: {
      all: [
        { choice: "psa_sample", isIn: ["no_infection"] },
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
    },
    conditions: [],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: ["psa"],
    avoid: [],
    actions: [{ text: "Urology, suspected-cancer pathway, within 2 weeks", within: "P14D" }],
    sources: [{ source: "NG12", section: "1.6.3", text: "NG12 [M]", evidence: "M" }],
    note: "The rules of the specification give a PSA under 20 no tier, and win: this one counts once a urinary infection in the 6 weeks before is excluded, a further result. Under 40 and over 79 it is for clinical judgement. Bone flags raise the tier by their own rules.",
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
      any: [
        {
          all: [
            { number: "calcium_adjusted_mmol_l", gt: 2.6 },
            { number: "calcium_adjusted_mmol_l", lt: 3 },
          ],
        },
        {
          all: [
            { number: "calcium_total_mmol_l", gt: 2.65 },
            { number: "calcium_total_mmol_l", lt: 3 },
          ],
        },
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
    note: "Total calcium counts over 2.65 mmol/L, as in U35.",
  },
  {
    id: "RES21b_calcium_raised_pth_low",
    tier: "urgent",
    when: {
      all: [
        { choice: "pth_result", isIn: ["low"] },
        {
          any: [
            { number: "calcium_adjusted_mmol_l", gt: 2.6 },
            { number: "calcium_total_mmol_l", gt: 2.65 },
          ],
        },
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
