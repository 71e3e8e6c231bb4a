import type { RuleShape } from "../model.ts";

/** Beside RES04 and RES06: any growth in a blood culture, and lactate (specification 4.3). Ours, for review. */
export const bacteraemiaNextSteps = [
  {
    id: "RES06b_bacteraemia",
    tier: "emergency",
    when: { choice: "blood_culture_result", isIn: ["s_aureus", "s_lugdunensis", "brucella"] },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis"],
    required: [
      { test: "mri_area_w_wo", within: "PT24H" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["echo"],
    avoid: ["disc_bone_biopsy"],
    actions: [
      {
        text: "Same-day infectious diseases/spinal team; no biopsy needed if blood cultures grow S. aureus, S. lugdunensis or Brucella",
        within: "P0D",
      },
    ],
    sources: [
      { source: "policy", text: "Tier and clock as E10, E11 and E32 [policy]", evidence: "policy" },
      { source: "IDWIKI", text: "No biopsy needed [V:IDWIKI]", evidence: "V" },
    ],
    note: "RES06 names S. aureus with back pain of less than 3 months. The other two organisms, and longer pain, are counted as suspected spinal infection: ours, for review.",
  },
  {
    id: "RES06c_other_growth",
    tier: "urgent",
    when: { choice: "blood_culture_result", isIn: ["other"] },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis"],
    required: [
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["mri_area_w_wo"],
    avoid: [],
    actions: [
      {
        text: "Same-day discussion with microbiology or infectious diseases: contamination is possible and not to be assumed",
        within: "P0D",
      },
    ],
    sources: [{ source: "policy", text: "As U13 and U15 [policy]", evidence: "policy" }],
    note: "The specification has no row for it. Fever, raised markers or a deficit make it an emergency (RES06d).",
  },
  {
    id: "RES06d_other_growth_with_signs",
    tier: "emergency",
    when: {
      all: [
        { choice: "blood_culture_result", isIn: ["other"] },
        {
          any: [
            { anyYes: ["fever", "rigors", "ill_appearance", "OBJ_NEURO"] },
            { number: "temperature_c", gte: 38 },
            { number: "esr_mm_h", gte: 20 },
            { number: "crp_mg_l", gte: 20 },
          ],
        },
      ],
    },
    conditions: ["spinal_infection"],
    considerConditions: ["sepsis"],
    required: [
      { test: "mri_area_w_wo", within: "PT24H" },
      { test: "blood_cultures", within: "P0D" },
      { test: "esr", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "fbc", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "Same-day hospital assessment; MRI same day/next day", within: "P0D" }],
    sources: [
      {
        source: "policy",
        text: "As E09 to E11, where bacteraemia is a strong risk factor [policy]",
        evidence: "policy",
      },
    ],
    note: "Rigors and looking ill are ours, for review.",
  },
  {
    id: "RES04b_lactate_4_or_more",
    tier: "emergency",
    when: { number: "lactate_mmol_l", gte: 4 },
    conditions: ["sepsis", "spinal_infection"],
    considerConditions: [
      "neutropenic_sepsis",
      "aaa_symptomatic_or_ruptured",
      "acute_aortic_syndrome",
      "visceral_referred_other",
    ],
    required: [
      { test: "blood_cultures", within: "PT1H" },
      { test: "fbc", within: "PT1H" },
      { test: "u_and_e", within: "PT1H" },
      { test: "crp", within: "PT1H" },
    ],
    consider: ["mri_area_w_wo"],
    avoid: [],
    actions: [{ text: "Sepsis pathway; antibiotics within 1-3 h by NEWS2", within: "PT1H" }],
    sources: [
      { source: "memory", text: "≥4 shock [M]", evidence: "M" },
      { source: "NG253", text: "As E04, NICE NG253 (2025) [M]", evidence: "M" },
    ],
    note: "No row of section 5: the limit is that of section 4.3, the pathway that of E04.",
  },
  {
    id: "RES04c_lactate_over_2",
    tier: "urgent",
    when: {
      all: [
        { number: "lactate_mmol_l", gt: 2 },
        { number: "lactate_mmol_l", lt: 4 },
      ],
    },
    conditions: ["sepsis"],
    considerConditions: ["spinal_infection", "visceral_referred_other", "acute_aortic_syndrome"],
    required: [
      { test: "fbc", within: "P0D" },
      { test: "crp", within: "P0D" },
      { test: "u_and_e", within: "P0D" },
    ],
    consider: ["blood_cultures", "lactate"],
    avoid: [],
    actions: [{ text: "Full observations and NEWS2 the same day", within: "P0D" }],
    sources: [
      { source: "memory", text: ">2 sepsis concern [M]", evidence: "M" },
      { source: "policy", text: "As U33 [policy]", evidence: "policy" },
    ],
    note: "No row of section 5: the limit is that of section 4.3, tier and clock those of U33.",
  },
] as const satisfies readonly RuleShape[];
