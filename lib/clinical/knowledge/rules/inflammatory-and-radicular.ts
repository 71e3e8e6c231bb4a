import type { RuleShape } from "../model.ts";

export const inflammatoryAndRadicularRules = [
  {
    id: "R01_axspa4",
    tier: "routine",
    when: {
      all: [
        { number: "back_pain_onset_age", lt: 45 },
        { number: "pain_duration_days", gte: 90 },
        { countYes: "NG65_SET", atLeast: 4 },
      ],
    },
    conditions: ["axial_spondyloarthritis"],
    considerConditions: [],
    required: [],
    consider: ["hla_b27", "crp", "esr"],
    avoid: ["xr_lumbar", "mri_lumbar_wo"],
    actions: [
      {
        text: "Refer rheumatology; imaging (SI-joint MRI) led by rheumatology. Normal CRP/HLA-B27 does not exclude",
        within: null,
      },
    ],
    sources: [{ source: "NG65", text: "NG65 [V]", evidence: "V" }],
    note: null,
  },
  {
    id: "R02_axspa3",
    tier: "routine",
    when: {
      all: [
        { number: "back_pain_onset_age", lt: 45 },
        { number: "pain_duration_days", gte: 90 },
        { countYes: "NG65_SET", exactly: 3 },
      ],
    },
    conditions: ["axial_spondyloarthritis"],
    considerConditions: [],
    required: [{ test: "hla_b27", within: "P84D" }],
    consider: ["crp"],
    avoid: ["xr_lumbar", "mri_lumbar_wo"],
    actions: [
      { text: "HLA-B27; refer if positive; otherwise re-assess if new features", within: null },
    ],
    sources: [{ source: "NG65", text: "NG65 [V]", evidence: "V" }],
    note: null,
  },
  {
    id: "R16_axspa_possible",
    tier: "routine",
    when: {
      all: [
        { number: "back_pain_onset_age", lt: 45 },
        { number: "pain_duration_days", gte: 90 },
        {
          any: [
            { countYes: "NG65_SET", atLeast: 2 },
            { anyYes: ["uveitis", "ibd", "morning_stiffness_gt30"] },
          ],
        },
      ],
    },
    conditions: ["nonspecific_low_back_pain"],
    considerConditions: ["axial_spondyloarthritis"],
    required: [],
    consider: ["crp", "esr", "hla_b27"],
    avoid: [],
    actions: [{ text: "Complete the NG65 questions", within: null }],
    sources: [
      { source: "NG65", text: "NG65 [V]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: null,
  },
  {
    id: "R03_sciatica_persistent",
    reassuring: true,
    tier: "routine",
    when: {
      all: [
        { yes: "pain_radiates_leg_unilateral" },
        { number: "pain_duration_days", gte: 42 },
        { not: { cancerAny: true } },
      ],
    },
    conditions: ["radiculopathy"],
    considerConditions: ["lumbar_spinal_stenosis"],
    required: [],
    consider: ["mri_lumbar_wo"],
    avoid: ["xr_lumbar"],
    actions: [
      { text: "MRI lumbar without contrast only if surgery/injection candidate", within: null },
    ],
    sources: [
      {
        source: "ACR-RI",
        section: "variant 3",
        text: "ACR LBP 2021 variant 3 [V:ACR-RI]",
        evidence: "V",
      },
      { source: "NG59", section: "1.1.4", text: "NG59 1.1.4 [V]", evidence: "V" },
    ],
    note: null,
  },
  {
    id: "S10_stenosis",
    reassuring: true,
    tier: "routine",
    when: { all: [{ yes: "neurogenic_claudication" }, { not: { cancerAny: true } }] },
    conditions: ["lumbar_spinal_stenosis"],
    considerConditions: ["spinal_malignancy"],
    required: [],
    consider: ["mri_lumbar_wo"],
    avoid: [],
    actions: [{ text: "MRI only if considering surgery/injection", within: null }],
    sources: [{ source: "ACP11", text: "ACP [V:ACP11]", evidence: "V" }],
    note: null,
  },
] as const satisfies readonly RuleShape[];
