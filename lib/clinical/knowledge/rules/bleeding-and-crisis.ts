import type { RuleShape } from "../model.ts";

export const bleedingAndCrisisRules = [
  {
    id: "E14_epidural_haematoma",
    tier: "emergency",
    when: {
      all: [
        {
          any: [
            { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
            { yes: "recent_spinal_procedure" },
          ],
        },
        { choice: "pain_onset_type", isIn: ["sudden_severe"] },
        { anyYes: ["ANY_NEURO"] },
      ],
    },
    conditions: ["epidural_haematoma"],
    considerConditions: [
      "non_malignant_cord_compression",
      "cauda_equina_syndrome",
      "mscc",
      "spinal_infection",
      "acute_aortic_syndrome",
    ],
    required: [
      { test: "mri_whole_spine", within: "PT0M" },
      { test: "coag", within: "PT0M" },
      { test: "fbc", within: "PT0M" },
      { test: "group_and_save", within: "PT0M" },
    ],
    consider: [],
    avoid: ["xr_spine"],
    actions: [
      { text: "Immediate spinal surgery/neurosurgery + haematology for reversal", within: "PT0M" },
    ],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: null,
  },
  {
    id: "U26_anticoagulant_acute",
    tier: "urgent",
    when: {
      all: [
        { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
        { number: "pain_duration_days", ltOrUnknown: 8 },
        {
          any: [
            { choice: "pain_onset_type", isIn: ["sudden_severe"] },
            {
              all: [
                { choice: "pain_onset_type", isIn: ["acute"] },
                {
                  any: [
                    { choice: "setting", isIn: ["emergency_department"] },
                    { number: "pain_intensity_nrs", gte: 8 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    conditions: ["epidural_haematoma"],
    considerConditions: [
      "aaa_symptomatic_or_ruptured",
      "acute_aortic_syndrome",
      "visceral_referred_other",
      "vertebral_fragility_fracture",
      "non_malignant_cord_compression",
    ],
    required: [
      { test: "neuro_exam", within: "P0D" },
      { test: "coag", within: "PT24H" },
      { test: "fbc", within: "PT24H" },
    ],
    consider: ["mri_whole_spine", "us_aorta_bedside", "ct_abdomen_w", "u_and_e"],
    avoid: [],
    actions: [
      {
        text: "Same-day neurological examination, repeated; any deficit = emergency MRI (E14). Written advice to return at once",
        within: "PT24H",
      },
    ],
    sources: [
      {
        source: "SSEH-ES",
        text: "Old age, hypertension and anticoagulants are the main risk factors of spontaneous spinal epidural haematoma [V:SSEH-ES]",
        evidence: "V",
      },
      { source: "policy", text: "combination policy", evidence: "policy" },
    ],
    note: "Retroperitoneal bleed too.",
  },
  {
    id: "E17_suicide",
    tier: "emergency",
    when: { yes: "suicidal_ideation" },
    conditions: [],
    considerConditions: [],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Same-day mental health crisis pathway", within: "P0D" }],
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
    note: null,
  },
] as const satisfies readonly RuleShape[];
