import type { RuleShape } from "../model.ts";

export const weakPatternsRules = [
  {
    id: "R04_chronic_nonspecific",
    reassuring: true,
    tier: "routine",
    when: { number: "pain_duration_days", gte: 84 },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["axial_spondyloarthritis"],
    required: [],
    consider: [],
    avoid: [],
    actions: [
      {
        text: "Exercise/psychological/multidisciplinary options; no routine imaging",
        within: null,
      },
    ],
    sources: [
      { source: "NG59", text: "NG59 [V]", evidence: "V" },
      { source: "WHO23", text: "WHO 2023 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "R05_failed_conservative_lt50",
    reassuring: true,
    tier: "routine",
    when: { yes: "failure_conservative_treatment" },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["spinal_malignancy", "spinal_infection", "axial_spondyloarthritis"],
    required: [],
    consider: ["esr", "crp", "fbc", "calcium_adjusted", "alp"],
    avoid: ["xr_lumbar"],
    actions: [
      {
        text: "Full re-assessment at 4-6 weeks; STarT-type stratification; imaging only if it would change management",
        within: null,
      },
    ],
    sources: [
      { source: "NG59", section: "1.1.2-1.1.4", text: "NG59 1.1.2-1.1.4 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "R06_worrying_pattern",
    tier: "routine",
    when: {
      anyYes: [
        "pain_progressive",
        "pain_constant_unremitting",
        "pain_worse_lying_down",
        "pain_not_relieved_by_rest",
        "pain_night_morning_not_day",
        "bony_tenderness_localised",
        "spinal_percussion_tenderness",
        "functional_impairment",
      ],
    },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["spinal_malignancy", "spinal_infection"],
    required: [],
    consider: ["esr", "crp", "fbc", "calcium_adjusted", "alp"],
    avoid: [],
    actions: [
      {
        text: "Review within 2 weeks; ask NG65 questions if night/morning rhythm; bloods if two or more features",
        within: "P14D",
      },
    ],
    sources: [
      {
        source: "COCH13",
        text: "Policy: weak features, high false-positive rate [M:COCH13]",
        evidence: "M",
      },
    ],
    note: null,
  },
  {
    id: "R10_night_waking",
    reassuring: true,
    tier: "routine",
    when: { yes: "pain_night_waking" },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["axial_spondyloarthritis", "spinal_malignancy"],
    required: [],
    consider: ["esr", "crp", "fbc"],
    avoid: [],
    actions: [
      {
        text: "Review in 2-4 weeks; night pain alone is common and needs no imaging",
        within: null,
      },
    ],
    sources: [
      { source: "HARDING05", text: "[M:HARDING05]", evidence: "M" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: "Same reason as R09.",
  },
  {
    id: "R11_age50_pattern",
    tier: "routine",
    when: {
      all: [
        { number: "age_years", gte: 50 },
        {
          any: [
            { anyYes: ["PAIN_PATTERN"] },
            { anyYes: ["functional_impairment", "PERSISTENCE"] },
            { number: "pain_duration_days", gte: 42 },
          ],
        },
      ],
    },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: [
      "spinal_malignancy",
      "myeloma",
      "vertebral_fragility_fracture",
      "pathological_fracture",
    ],
    required: [],
    consider: ["fbc", "esr", "crp", "calcium_adjusted", "alp", "xr_spine", "urinalysis"],
    avoid: [],
    actions: [{ text: "Bloods if two or more features or no better at review", within: "P14D" }],
    sources: [
      {
        source: "ACP11",
        text: "ACP: weaker risk factors -> trial, then X-ray +/- ESR [V:ACP11]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R15_repeat_attendance",
    tier: "routine",
    when: {
      all: [{ yes: "repeat_attendance" }, { number: "pain_duration_days", gteOrUnknown: 14 }],
    },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["spinal_malignancy", "spinal_infection", "myeloma"],
    required: [],
    consider: ["fbc", "esr", "crp", "calcium_adjusted", "alp"],
    avoid: [],
    actions: [
      {
        text: "Start the assessment afresh: full history, examination, red-flag set; bloods if anything is new",
        within: "P14D",
      },
    ],
    sources: [
      {
        source: "MYEL-PATH",
        text: "Several consultations often precede the diagnosis of myeloma [V:MYEL-PATH]",
        evidence: "V",
      },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R19_safety_item_positive",
    tier: "routine",
    when: { anyYes: ["MIN_SAFETY_SET"] },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["spinal_infection", "spinal_malignancy"],
    required: [],
    consider: ["esr", "crp", "fbc"],
    avoid: [],
    actions: [
      {
        text: "A safety question was answered yes: clinician review, not self-management; re-check the red-flag set at 2-4 weeks",
        within: null,
      },
    ],
    sources: [{ source: "policy", text: "Policy: section 3.3", evidence: "policy" }],
    note: "Guarantees that a yes never ranks below an open question, also in long-standing pain.",
  },
] as const satisfies readonly RuleShape[];
