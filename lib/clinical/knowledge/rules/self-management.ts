import type { RuleShape } from "../model.ts";

export const selfManagementRules = [
  {
    id: "M01_sciatica_acute",
    tier: "self_management",
    when: {
      all: [
        { yes: "pain_radiates_leg_unilateral" },
        { number: "pain_duration_days", ltOrUnknown: 42 },
        { not: { cancerAny: true } },
      ],
    },
    conditions: ["radiculopathy"],
    considerConditions: [],
    required: [],
    consider: [],
    avoid: ["xr_lumbar", "mri_lumbar_wo", "ct_lumbar_wo"],
    actions: [{ text: "Safety-net for CES; review 2-4 weeks, sooner if worse", within: null }],
    sources: [
      { source: "NG59", text: "NG59 [V]", evidence: "V" },
      {
        source: "ACR-LBP21",
        section: "variant 1",
        text: "ACR LBP 2021 variant 1 [V]",
        evidence: "V",
      },
    ],
    note: null,
  },
  {
    id: "M02_nonspecific",
    tier: "self_management",
    when: { always: true },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: [],
    required: [],
    consider: [],
    avoid: ["xr_lumbar", "mri_lumbar_wo", "ct_lumbar_wo", "bone_scan", "pet_fdg"],
    actions: [
      {
        text: "Stay active; heat; short NSAID course if safe; review if not improving in 2-4 weeks",
        within: null,
      },
    ],
    sources: [{ source: "NG59", text: "NG59, ACR variants 1-2 [V]", evidence: "V" }],
    note: "Only shown when no other rule fires AND the minimum safety set is complete.",
  },
] as const satisfies readonly RuleShape[];
