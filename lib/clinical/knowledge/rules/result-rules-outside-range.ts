import type { RuleShape } from "../model.ts";

/** It suggests no condition and asks for no test: it only keeps from self-management. */
const alone = {
  conditions: [],
  considerConditions: [],
  required: [],
  consider: [],
  avoid: [],
  actions: [
    {
      text: "A result is outside its range: act on it by its own pathway, and check medicines against it, before advising self-management",
      within: null,
    },
  ],
  sources: [{ source: "policy", text: "policy", evidence: "policy" }],
} as const;

const woman = { choice: "sex_at_birth", isIn: ["female"] } as const;

/** No row of section 5: no result outside its range is answered by advice to look after oneself. Ours, for review. */
export const outsideRangeNextSteps = [
  {
    id: "RES03b_result_above_range",
    tier: "routine",
    when: {
      any: [
        { number: "creatinine_umol_l", gt: 110 },
        { number: "alp_u_l", gt: 130 },
        { number: "calcium_adjusted_mmol_l", gt: 2.6 },
        { number: "calcium_total_mmol_l", gt: 2.6 },
        { number: "wbc_x10e9_l", gt: 11 },
        { number: "neutrophils_x10e9_l", gt: 7.5 },
        { number: "platelets_x10e9_l", gt: 400 },
        { number: "hb_g_l", gt: 170 },
        { number: "crp_mg_l", gte: 5 },
        { number: "esr_mm_h", gte: 30 },
        { number: "pvr_volume_ml", gte: 200 },
        { number: "weight_loss_percent_6m", gte: 5 },
      ],
    },
    ...alone,
    note: "No row of section 5: without it a creatinine of 400 µmol/L and nothing else would read as self-management. The limits are the fallback ranges of section 4.3, the wider one where they differ by sex or age. For review.",
  },
  {
    id: "RES03c_result_below_range",
    tier: "routine",
    when: {
      any: [
        { number: "egfr_ml_min", lt: 60 },
        { number: "hb_g_l", lt: 120 },
        { number: "wbc_x10e9_l", lt: 4 },
        { number: "neutrophils_x10e9_l", lt: 2 },
        { number: "platelets_x10e9_l", lt: 150 },
        { number: "calcium_adjusted_mmol_l", lt: 2.2 },
        { number: "calcium_total_mmol_l", lt: 2.2 },
        { number: "alp_u_l", lt: 30 },
        { number: "albumin_g_l", lt: 35 },
      ],
    },
    ...alone,
    note: "As RES03b, for an eGFR of 5 or a calcium of 1.5 mmol/L and nothing else. For review.",
  },
  {
    id: "RES03d_result_not_normal",
    tier: "routine",
    when: {
      any: [
        { all: [{ number: "hb_g_l", lt: 130 }, { not: woman }] },
        {
          all: [
            { number: "esr_mm_h", gte: 20 },
            { not: { all: [woman, { number: "age_years", gte: 50 }] } },
          ],
        },
        {
          all: [
            { number: "esr_mm_h", gte: 15 },
            { not: { any: [woman, { number: "age_years", gte: 50 }] } },
          ],
        },
        { number: "psa_ug_l", gt: 6.5 },
        { all: [{ number: "psa_ug_l", gt: 4.5 }, { not: { number: "age_years", gte: 70 } }] },
        { all: [{ number: "psa_ug_l", gt: 3.5 }, { not: { number: "age_years", gte: 60 } }] },
        { all: [{ number: "psa_ug_l", gt: 2.5 }, { not: { number: "age_years", gte: 50 } }] },
        { number: "total_protein_g_l", gte: 85 },
        { number: "lactate_mmol_l", gte: 2 },
        { choice: "pth_result", isIn: ["low", "raised"] },
        { choice: "hla_b27_result", isIn: ["positive"] },
      ],
    },
    ...alone,
    note: "As RES03b and RES03c, by the narrower limits of section 4.3 where they differ by sex or age, PSA by its age threshold, total protein from where U06 reads it. An age or a sex that is not known has the stricter limit. For review.",
  },
  {
    id: "RES03e_result_not_normal_woman",
    tier: "routine",
    when: {
      all: [
        woman,
        {
          any: [
            { number: "hb_g_l", gt: 150 },
            { number: "creatinine_umol_l", gt: 90 },
          ],
        },
      ],
    },
    ...alone,
    note: "As RES03d, where the limit of women is the lower one. For review.",
  },
] as const satisfies readonly RuleShape[];
