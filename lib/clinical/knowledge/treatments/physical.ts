import type { CautionCondition, Citation, ReasonAgainst, TreatmentShape } from "../model.ts";
import { chronicBackPain, onlyBenignPain, spinalCause, spineNotCleared } from "./suspicions.ts";

const untilCleared = {
  source: "policy",
  text: "Unstable spine, fracture, cord compression: no loading or manual work until cleared [policy]",
  evidence: "policy",
} as const satisfies Citation;

const untilExcluded = {
  source: "IFOMPT20",
  text: "[M:IFOMPT]",
  evidence: "M",
} as const satisfies Citation;

const who = {
  source: "WHO23",
  text: "WHO may be offered [V:WHO23]",
  evidence: "V",
} as const satisfies Citation;

const boneRiskNotAsked = {
  when: {
    all: [
      onlyBenignPain,
      {
        any: [
          { isUnknown: "osteoporosis_known" },
          { isUnknown: "prolonged_corticosteroid_use" },
          { isUnknown: "anticoagulant" },
        ],
      },
    ],
  },
  text: "Osteoporosis, long steroid use and anticoagulant are not all answered: ask before manual treatment.",
  sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
} as const satisfies Omit<ReasonAgainst, "id">;

const bleedingRisk = {
  any: [
    { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
    { number: "platelets_x10e9_l", lt: 50 },
  ],
} as const satisfies CautionCondition;

const againstMassage: readonly ReasonAgainst[] = [
  { id: "massage_bone_risk_not_asked", ...boneRiskNotAsked },
  {
    id: "massage_spine_not_cleared",
    when: spineNotCleared,
    text: "No massage over a possible metastasis or fracture.",
    sources: [untilExcluded, untilCleared],
  },
  {
    id: "massage_bleeding",
    when: bleedingRisk,
    text: "Anticoagulant, or platelets <50: bruising.",
    sources: [{ source: "memory", text: "Platelets [M]", evidence: "M" }],
  },
  {
    id: "massage_irradiated_skin",
    when: {
      any: [
        { anyYes: ["prior_spinal_radiotherapy", "pelvic_radiotherapy"] },
        { choices: "current_cancer_treatment", hasAny: ["radiotherapy"] },
      ],
    },
    text: "Not over irradiated skin.",
    sources: [{ source: "memory", text: "Irradiated skin [M]", evidence: "M" }],
  },
];

export const physicalTreatments = [
  {
    id: "structured_exercise",
    label: "Structured exercise, physiotherapy (stretching, strength, aerobic)",
    topic: "physical",
    indication: "Sub-acute or chronic low back pain; cancer survivors after bone-risk review",
    when: {
      any: [spineNotCleared, { all: [onlyBenignPain, { number: "pain_duration_days", gt: 42 }] }],
    },
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: null,
    against: [
      {
        id: "exercise_spine_not_cleared",
        when: spineNotCleared,
        text: "No loading until an unstable spine, fracture or cord compression is cleared.",
        sources: [untilCleared],
      },
    ],
    cautionText:
      "Unstable spine (SINS ≥7), fracture, cord compression: no loading/manual work until cleared",
    sources: [who],
    conflict: null,
  },
  {
    id: "spinal_manipulation",
    label: "Spinal manipulation, mobilisation",
    topic: "physical",
    indication: "Non-specific low back pain within a package",
    when: spinalCause,
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: "manual_therapy",
    against: [
      {
        id: "manipulation_spine_not_cleared",
        when: spineNotCleared,
        text: "No spinal manipulation until metastasis, fracture and infection are excluded.",
        sources: [untilExcluded, untilCleared],
      },
      {
        id: "manipulation_prior_fragility_fracture",
        when: { yes: "prior_fragility_fracture" },
        text: "Earlier low-trauma fracture: exclude a fracture first.",
        sources: [untilExcluded],
      },
      { id: "manipulation_bone_risk_not_asked", ...boneRiskNotAsked },
      {
        id: "manipulation_bleeding",
        when: bleedingRisk,
        text: "Anticoagulant, or platelets <50: no spinal manipulation.",
        sources: [{ source: "memory", text: "Platelets <50, anticoagulant [M]", evidence: "M" }],
      },
    ],
    cautionText:
      "No spinal manipulation or deep massage until metastasis, fracture and infection are excluded",
    sources: [who],
    conflict: null,
  },
  {
    id: "traction_tens_belts",
    label: "Traction, ultrasound, TENS, belts",
    topic: "physical",
    indication: null,
    when: onlyBenignPain,
    indicatedFor: [],
    affectedBy: null,
    against: [
      {
        id: "traction_tens_belts_not_routine",
        when: onlyBenignPain,
        text: "Should not be used as routine.",
        sources: [{ source: "WHO23", text: "WHO 2023 against [V:WHO23]", evidence: "V" }],
      },
    ],
    cautionText: "Should not be used as routine",
    sources: [{ source: "WHO23", text: "WHO 2023 against [V:WHO23]", evidence: "V" }],
    conflict: null,
  },
  {
    id: "acupuncture",
    label: "Acupuncture, needling",
    topic: "physical",
    indication: "Chronic low back pain, optional",
    when: { any: [chronicBackPain, spineNotCleared] },
    indicatedFor: [],
    affectedBy: "acupuncture",
    against: [
      {
        id: "acupuncture_ng59_against",
        when: chronicBackPain,
        text: "NG59: do not offer; WHO 2023: may be offered.",
        sources: [{ source: "NG59", text: "NG59 do not offer [M]", evidence: "M" }, who],
      },
      {
        id: "acupuncture_bleeding",
        when: bleedingRisk,
        text: "Anticoagulant, or platelets <50: no needling.",
        sources: [{ source: "memory", text: "Platelets <50, anticoagulant [M]", evidence: "M" }],
      },
      {
        id: "acupuncture_neutropenia",
        when: { number: "neutrophils_x10e9_l", lt: 1 },
        text: "Neutropenia: no needling.",
        sources: [{ source: "memory", text: "Neutropenia [M]", evidence: "M" }],
      },
      {
        id: "acupuncture_spine_not_cleared",
        when: spineNotCleared,
        text: "Unstable spine, fracture or compression not cleared.",
        sources: [untilCleared],
      },
    ],
    cautionText: "Neutropenia, platelets <50, anticoagulant, limb with lymphoedema, unstable spine",
    sources: [who, { source: "NG59", text: "NG59 do not offer [M]", evidence: "M" }],
    conflict:
      "WHO 2023 says it may be offered in chronic low back pain [V]; NG59 says not to offer it [M].",
  },
  {
    id: "massage",
    label: "Massage",
    topic: "physical",
    indication: "Comfort",
    when: spinalCause,
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: "massage",
    against: againstMassage,
    cautionText:
      "Not over metastases, fracture or deep vein thrombosis; platelets; irradiated skin",
    sources: [
      {
        source: "WHO23",
        text: "WHO may be offered, very low certainty [V:WHO23]",
        evidence: "V",
      },
    ],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
