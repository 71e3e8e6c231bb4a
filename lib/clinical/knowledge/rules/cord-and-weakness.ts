import type { RuleShape } from "../model.ts";

export const cordAndWeaknessRules = [
  {
    id: "U05_severe_motor_unilateral",
    tier: "urgent",
    when: {
      all: [
        { not: { yes: "motor_deficit_bilateral" } },
        {
          any: [
            { yes: "foot_drop" },
            { number: "lowest_mrc_grade", lte: 3 },
            { yes: "motor_deficit_progressive" },
          ],
        },
      ],
    },
    conditions: ["severe_radiculopathy"],
    considerConditions: [
      "radiculopathy",
      "cauda_equina_syndrome",
      "non_malignant_cord_compression",
      "mscc",
      "lumbar_spinal_stenosis",
    ],
    required: [
      { test: "mri_lumbar_wo", within: "PT72H" },
      { test: "neuro_exam", within: "P0D" },
    ],
    consider: ["pvr_bladder_scan"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day phone discussion with spinal service; MRI within 24-72 h by local policy",
        within: "PT72H",
      },
    ],
    sources: [
      {
        source: "ACP11",
        text: "ACP: severe/progressive deficit = immediate MRI [V:ACP11]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "U12_mrc_cervical",
    tier: "urgent",
    when: { all: [{ yes: "umn_signs" }, { yes: "upper_limb_numbness_tingling" }] },
    conditions: ["non_malignant_cord_compression"],
    considerConditions: ["mscc", "spinal_malignancy"],
    required: [
      { test: "mri_whole_spine", within: "PT24H" },
      { test: "neuro_exam", within: "PT24H" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "Spinal surgery referral; MRI ≤24 h if progressing", within: "PT24H" }],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: null,
  },
  {
    id: "U14_gait",
    tier: "urgent",
    when: { yes: "gait_disturbance" },
    conditions: ["non_malignant_cord_compression"],
    considerConditions: ["mscc", "lumbar_spinal_stenosis"],
    required: [{ test: "neuro_exam", within: "P0D" }],
    consider: ["mri_whole_spine"],
    avoid: ["xr_spine"],
    actions: [
      {
        text: "Same-day neurological examination; MRI whole spine if any cord sign",
        within: "PT24H",
      },
    ],
    sources: [{ source: "NG127", text: "[M] NG127", evidence: "M" }],
    note: null,
  },
  {
    id: "U29_unexamined_weakness",
    tier: "urgent",
    when: {
      all: [
        { yes: "limb_weakness" },
        { not: { no: "motor_deficit_exam" } },
        {
          any: [
            {
              anyYes: [
                "pain_progressive",
                "pain_constant_unremitting",
                "upper_limb_numbness_tingling",
              ],
            },
            { all: [{ not: { known: "lowest_mrc_grade" } }, { number: "age_years", gte: 50 }] },
          ],
        },
      ],
    },
    conditions: ["radiculopathy"],
    considerConditions: [
      "cauda_equina_syndrome",
      "non_malignant_cord_compression",
      "mscc",
      "severe_radiculopathy",
      "spinal_malignancy",
    ],
    required: [{ test: "neuro_exam", within: "PT24H" }],
    consider: ["mri_lumbar_wo", "mri_whole_spine", "pvr_bladder_scan", "esr", "crp"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Examine power, reflexes, plantars and gait within 24 h; graded power without worsening pain brings it back to soon",
        within: "PT24H",
      },
    ],
    sources: [
      { source: "ACP11", text: "ACP [V:ACP11]", evidence: "V" },
      { source: "policy", text: "policy: unknown is not no", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "U30_arms_bilateral",
    tier: "urgent",
    when: { yes: "arm_symptoms_bilateral" },
    conditions: ["non_malignant_cord_compression"],
    considerConditions: ["mscc", "spinal_malignancy"],
    required: [{ test: "neuro_exam", within: "PT24H" }],
    consider: ["mri_cervical_wo", "mri_whole_spine"],
    avoid: [],
    actions: [{ text: "Examine within 24 h; MRI cervical if any cord sign", within: "PT24H" }],
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
    note: null,
  },
  {
    id: "U34_urgency_with_leg_symptoms",
    tier: "urgent",
    when: {
      all: [
        { yes: "urinary_faecal_urgency_new" },
        {
          any: [
            { anyYes: ["pain_radiates_leg_bilateral", "WEAKNESS"] },
            {
              all: [
                { yes: "pain_radiates_leg_unilateral" },
                { yes: "limb_numbness_tingling" },
                { not: { no: "perianal_sensation_reduced" } },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: ["mscc", "non_malignant_cord_compression"],
    required: [
      { test: "neuro_exam", within: "P0D" },
      { test: "pvr_bladder_scan", within: "P0D" },
    ],
    consider: ["mri_lumbar_wo", "urinalysis"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Same-day perianal sensation and bladder scan; emergency MRI if any other CES feature",
        within: "P0D",
      },
    ],
    sources: [
      {
        source: "BMJBP-CES",
        text: "Suspected-CES red flags [V:BMJBP-CES; V:GIRFT-IP]",
        evidence: "V",
      },
      { source: "policy", text: "urgency policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "S11_mild_motor",
    tier: "soon",
    when: { anyYes: ["limb_weakness", "motor_deficit_exam"] },
    conditions: ["radiculopathy"],
    considerConditions: [
      "severe_radiculopathy",
      "cauda_equina_syndrome",
      "non_malignant_cord_compression",
      "mscc",
    ],
    required: [{ test: "neuro_exam", within: "PT48H" }],
    consider: ["mri_lumbar_wo"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Examine face to face within 24-48 h if not yet examined; re-examine at 1 week; upgrade if worse or MRC ≤3",
        within: "P7D",
      },
    ],
    sources: [
      {
        source: "ACP11",
        text: "ACP: severe/progressive = immediate; otherwise monitor [V:ACP11]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "S17_bowel_retention",
    tier: "soon",
    when: { yes: "bowel_retention_new" },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: ["mscc", "hypercalcaemia_of_malignancy"],
    required: [{ test: "neuro_exam", within: "P0D" }],
    consider: ["calcium_adjusted", "pvr_bladder_scan"],
    avoid: [],
    actions: [
      {
        text: "Complete all CES questions and perianal sensation today; check opioids and calcium",
        within: "P1D",
      },
    ],
    sources: [{ source: "policy", text: "Policy; seed 1", evidence: "policy" }],
    note: null,
  },
  {
    id: "S26_urgency",
    tier: "soon",
    when: { yes: "urinary_faecal_urgency_new" },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: ["mscc", "visceral_referred_other"],
    required: [{ test: "neuro_exam", within: "P0D" }],
    consider: ["urinalysis", "pvr_bladder_scan", "psa"],
    avoid: [],
    actions: [
      {
        text: "Complete all CES questions and perianal sensation today; urine test",
        within: "P1D",
      },
    ],
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
    note: null,
  },
  {
    id: "S30_thoracic_numbness",
    tier: "soon",
    when: {
      all: [
        { choices: "pain_region", hasAny: ["thoracic"] },
        { anyYes: ["limb_numbness_tingling", "upper_limb_numbness_tingling"] },
      ],
    },
    conditions: ["radiculopathy"],
    considerConditions: ["non_malignant_cord_compression", "mscc", "spinal_infection"],
    required: [{ test: "neuro_exam", within: "PT48H" }],
    consider: ["mri_whole_spine", "fbc", "crp", "esr"],
    avoid: [],
    actions: [
      {
        text: "Reflexes, plantars, gait, sensory level within 24-48 h; MRI if any cord sign",
        within: "PT48H",
      },
    ],
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
    note: null,
  },
  {
    id: "R08_upper_limb",
    tier: "routine",
    when: { anyYes: ["upper_limb_numbness_tingling", "pain_band_like"] },
    conditions: ["radiculopathy"],
    considerConditions: [
      "non_malignant_cord_compression",
      "spinal_malignancy",
      "spinal_infection",
      "acute_aortic_syndrome",
    ],
    required: [{ test: "neuro_exam", within: "P7D" }],
    consider: ["esr", "crp", "fbc"],
    avoid: [],
    actions: [
      {
        text: "Neurological examination incl. reflexes and gait within 1 week; upgrade if any cord sign",
        within: "P7D",
      },
    ],
    sources: [{ source: "policy", text: "Policy; seed 4", evidence: "policy" }],
    note: null,
  },
  {
    id: "R09_leg_numbness",
    tier: "routine",
    when: { yes: "limb_numbness_tingling" },
    conditions: ["radiculopathy"],
    considerConditions: ["lumbar_spinal_stenosis"],
    required: [],
    consider: ["neuro_exam"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Test power, reflexes, perianal sensation; safety-net for CES; review 2-4 weeks",
        within: null,
      },
    ],
    sources: [
      { source: "NG59", text: "NG59 [V]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: "Added so that answering yes never gives a lower tier than leaving the question open.",
  },
] as const satisfies readonly RuleShape[];
