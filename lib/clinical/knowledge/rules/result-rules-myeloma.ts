import type { RuleShape } from "../model.ts";

/** Specification 5, RES11. Kappa and lambda chains apart: a ratio cannot be too high and too low at once. */
export const myelomaNextSteps = [
  {
    id: "RES11a_m_protein_or_crab",
    tier: "urgent",
    when: {
      any: [
        { choice: "serum_electrophoresis_result", isIn: ["m_protein"] },
        { known: "m_protein_g_l" },
        { number: "calcium_adjusted_mmol_l", gt: 2.75 },
        {
          all: [
            { number: "creatinine_umol_l", gt: 177 },
            { number: "hb_g_l", lt: 100 },
          ],
        },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: ["hypercalcaemia_of_malignancy", "pathological_fracture"],
    required: [],
    consider: ["immunoglobulins", "urine_bence_jones", "bone_marrow_biopsy"],
    avoid: [],
    actions: [{ text: "Haematology within 2 weeks", within: "P14D" }],
    sources: [
      { source: "NG12", text: "NG12 [V2]", evidence: "V2" },
      { source: "IMWG14", text: "CRAB, IMWG 2014 [M]", evidence: "M" },
    ],
    note: "CRAB counts creatinine over 177 µmol/L and haemoglobin under 100 g/L each by itself; the rules of the specification give that urgency only to both together, and win. For review.",
  },
  {
    id: "RES11b_light_chain_ratio_high",
    tier: "urgent",
    when: {
      any: [
        { number: "sflc_ratio", gt: 3.1 },
        {
          all: [
            { number: "sflc_ratio", gt: 1.65 },
            { number: "egfr_ml_min", gteOrUnknown: 60 },
          ],
        },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: [],
    required: [],
    consider: ["immunoglobulins", "urine_bence_jones", "bone_marrow_biopsy"],
    avoid: [],
    actions: [
      {
        text: "Haematology within 2 weeks; a ratio of 100 or more (involved chain 100 mg/L or more) is myeloma-defining",
        within: "P14D",
      },
    ],
    sources: [
      { source: "NG12", text: "NG12 [V2]", evidence: "V2" },
      { source: "LOINC-MM", text: "0.26-1.65 normal [V2:LOINC-MM]", evidence: "V2" },
      { source: "IMWG14", text: "IMWG [M]", evidence: "M" },
    ],
    note: "Renal impairment (0.37-3.10) is read as an eGFR under 60; while it is not known, the narrower range counts.",
  },
  {
    id: "RES11c_light_chain_ratio_low",
    tier: "urgent",
    when: {
      any: [
        { number: "sflc_ratio", lt: 0.26 },
        {
          all: [
            { number: "sflc_ratio", lt: 0.37 },
            { number: "egfr_ml_min", lt: 60 },
          ],
        },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: [],
    required: [],
    consider: ["immunoglobulins", "urine_bence_jones", "bone_marrow_biopsy"],
    avoid: [],
    actions: [
      {
        text: "Haematology within 2 weeks",
        within: "P14D",
      },
    ],
    sources: [
      { source: "NG12", text: "NG12 [V2]", evidence: "V2" },
      { source: "LOINC-MM", text: "0.26-1.65 normal [V2:LOINC-MM]", evidence: "V2" },
      { source: "IMWG14", text: "IMWG [M]", evidence: "M" },
    ],
    note: "As RES11b, for the lambda chain.",
  },
  {
    id: "RES11d_myeloma_same_day",
    tier: "emergency",
    when: {
      any: [
        {
          all: [
            {
              any: [
                { choice: "serum_electrophoresis_result", isIn: ["m_protein"] },
                { known: "m_protein_g_l" },
                { number: "sflc_ratio", gt: 3.1 },
                {
                  all: [
                    { number: "sflc_ratio", gt: 1.65 },
                    { number: "egfr_ml_min", gteOrUnknown: 60 },
                  ],
                },
              ],
            },
            {
              any: [
                { number: "calcium_adjusted_mmol_l", gte: 3 },
                { number: "creatinine_umol_l", gt: 177 },
                { anyYes: ["CORD_SET"] },
              ],
            },
          ],
        },
        {
          all: [
            { number: "creatinine_umol_l", gt: 177 },
            { number: "hb_g_l", lt: 100 },
            {
              any: [{ number: "calcium_adjusted_mmol_l", gte: 3 }, { anyYes: ["CORD_SET"] }],
            },
          ],
        },
        { all: [{ number: "calcium_adjusted_mmol_l", gt: 2.75 }, { anyYes: ["CORD_SET"] }] },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: ["mscc", "hypercalcaemia_of_malignancy"],
    required: [
      { test: "u_and_e", within: "P0D" },
      { test: "calcium_adjusted", within: "P0D" },
    ],
    consider: ["mri_whole_spine", "bone_marrow_biopsy"],
    avoid: [],
    actions: [{ text: "Haematology the same day", within: "P0D" }],
    sources: [
      { source: "NG12", text: "NG12 [V2]", evidence: "V2" },
      { source: "IMWG14", text: "IMWG [M]", evidence: "M" },
    ],
    note: "Creatinine over 177 µmol/L makes it an emergency only with an M-protein or an abnormal light chain ratio: without either the rules of the specification give urgent, and win. For review.",
  },
  {
    id: "RES11e_light_chain_same_day",
    tier: "emergency",
    when: {
      all: [
        {
          any: [
            { number: "sflc_ratio", lt: 0.26 },
            {
              all: [
                { number: "sflc_ratio", lt: 0.37 },
                { number: "egfr_ml_min", lt: 60 },
              ],
            },
          ],
        },
        {
          any: [
            { number: "calcium_adjusted_mmol_l", gte: 3 },
            { number: "creatinine_umol_l", gt: 177 },
            { anyYes: ["CORD_SET"] },
          ],
        },
      ],
    },
    conditions: ["myeloma"],
    considerConditions: ["mscc", "hypercalcaemia_of_malignancy"],
    required: [
      { test: "u_and_e", within: "P0D" },
      { test: "calcium_adjusted", within: "P0D" },
    ],
    consider: ["mri_whole_spine", "bone_marrow_biopsy"],
    avoid: [],
    actions: [{ text: "Haematology the same day", within: "P0D" }],
    sources: [
      { source: "NG12", text: "NG12 [V2]", evidence: "V2" },
      { source: "IMWG14", text: "IMWG [M]", evidence: "M" },
    ],
    note: "As RES11d, for the lambda chain.",
  },
] as const satisfies readonly RuleShape[];
