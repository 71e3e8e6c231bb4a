import type { ConditionId } from "../conditions.ts";
import type { TreatmentShape } from "../model.ts";
import { chronicBackPain } from "./suspicions.ts";

const cancerConditions: readonly ConditionId[] = [
  "mscc",
  "spinal_malignancy",
  "pathological_fracture",
  "myeloma",
  "lymphoma",
  "leukaemia",
  "visceral_referred_malignancy",
];

export const mindAndSupport = [
  {
    id: "mind_body",
    label: "Yoga, tai chi, mindfulness, meditation, breathing",
    topic: "psychological",
    indication: "Chronic pain, distress",
    when: chronicBackPain,
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: null,
    against: [
      {
        id: "mind_body_fragile_bone",
        when: {
          anyYes: ["known_bone_metastases", "osteoporosis_known", "prior_fragility_fracture"],
        },
        text: "Bone metastases or osteoporosis: no end-range flexion or loading.",
        sources: [
          {
            source: "memory",
            text: "Avoid end-range flexion/loading with bone metastases or osteoporosis [M]",
            evidence: "M",
          },
        ],
      },
    ],
    cautionText: "Avoid end-range flexion/loading with bone metastases or osteoporosis",
    sources: [{ source: "GH-AAFP", text: "ACP first-line non-drug [V2:GH-AAFP]", evidence: "V2" }],
    conflict: null,
  },
  {
    id: "psychological_therapy",
    label: "Psychological therapy (CBT), psycho-oncology",
    topic: "psychological",
    indication: "Distress, chronic pain",
    when: { any: [chronicBackPain, { cancerAny: true }] },
    indicatedFor: ["nonspecific_low_back_pain", ...cancerConditions],
    affectedBy: null,
    against: [],
    cautionText: null,
    sources: [{ source: "WHO23", text: "WHO operant/CBT may be offered [V:WHO23]", evidence: "V" }],
    conflict: null,
  },
  {
    id: "support_groups",
    label: "Support groups, charities",
    topic: "support",
    indication: "Cancer and pain",
    when: { cancerAny: true },
    indicatedFor: cancerConditions,
    affectedBy: null,
    against: [],
    cautionText: "Verify that it exists where the patient lives",
    sources: [{ source: "policy", text: "Listed without evidence [policy]", evidence: "policy" }],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
