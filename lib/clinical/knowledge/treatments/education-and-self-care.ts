import type { TreatmentShape } from "../model.ts";
import { cancerPain, onlyBenignPain, sensoryLoss } from "./suspicions.ts";

export const educationAndSelfCare = [
  {
    id: "education_stay_active",
    label: "Education, stay active, safety-net",
    topic: "education",
    indication: "All, once nothing serious is suspected",
    when: { any: [onlyBenignPain, { suspected: "axial_spondyloarthritis" }] },
    indicatedFor: [
      "nonspecific_low_back_pain",
      "radiculopathy",
      "lumbar_spinal_stenosis",
      "axial_spondyloarthritis",
    ],
    affectedBy: null,
    against: [],
    cautionText:
      "Advice to stay active is withheld while a serious cause is suspected or the minimum safety set is incomplete",
    sources: [
      { source: "NG59", text: "NG59 [V]", evidence: "V" },
      { source: "WHO23", text: "WHO 2023 may be offered [V:WHO23]", evidence: "V" },
      {
        source: "policy",
        text: "Withheld while a serious cause is suspected [policy]",
        evidence: "policy",
      },
    ],
    conflict: null,
  },
  {
    id: "heat",
    label: "Heat",
    topic: "self_care",
    indication: "Acute or chronic low back pain",
    when: { any: [onlyBenignPain, cancerPain] },
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: null,
    against: [
      {
        id: "heat_sensory_loss",
        when: sensoryLoss,
        text: "Sensory loss: heat can burn unnoticed.",
        sources: [
          {
            source: "memory",
            text: "Not over sensory loss [M]",
            evidence: "M",
          },
        ],
      },
      {
        id: "heat_irradiated_or_tumour_site",
        when: {
          any: [
            {
              anyYes: ["known_bone_metastases", "prior_spinal_radiotherapy", "pelvic_radiotherapy"],
            },
            { choices: "current_cancer_treatment", hasAny: ["radiotherapy"] },
          ],
        },
        text: "Not over irradiated skin or a known tumour site.",
        sources: [
          {
            source: "memory",
            text: "Not over irradiated skin or a known tumour site [M]",
            evidence: "M",
          },
        ],
      },
    ],
    cautionText:
      "Not over sensory loss, irradiated skin, medicine patches or a known tumour site; burns",
    sources: [{ source: "GH-AAFP", text: "ACP first-line [V2:GH-AAFP]", evidence: "V2" }],
    conflict: null,
  },
  {
    id: "ice",
    label: "Ice",
    topic: "self_care",
    indication: "Comfort only",
    when: onlyBenignPain,
    indicatedFor: ["nonspecific_low_back_pain"],
    affectedBy: null,
    against: [
      {
        id: "ice_sensory_loss",
        when: sensoryLoss,
        text: "Sensory loss: cold can injure unnoticed.",
        sources: [{ source: "memory", text: "Not over sensory loss [M]", evidence: "M" }],
      },
    ],
    cautionText: "Vasospastic disease, sensory loss",
    sources: [{ source: "memory", text: "No good evidence [M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "diet_hydration",
    label: "Diet, hydration",
    topic: "self_care",
    indication: "Healthy-diet advice; hydration for hypercalcaemia",
    when: {
      any: [
        { suspected: "hypercalcaemia_of_malignancy" },
        { all: [onlyBenignPain, { suspected: "nonspecific_low_back_pain" }] },
      ],
    },
    indicatedFor: ["hypercalcaemia_of_malignancy", "nonspecific_low_back_pain"],
    affectedBy: null,
    against: [
      {
        id: "hydration_fluid_restriction",
        when: { anyYes: ["heart_failure", "dialysis_or_ckd"] },
        text: "Heart or renal failure: fluids may be restricted; decide the amount with the treating team.",
        sources: [
          {
            source: "memory",
            text: "Fluid restriction in heart or renal failure [M]",
            evidence: "M",
          },
        ],
      },
    ],
    cautionText:
      "Fluid restriction in heart or renal failure; no food is proven to relieve back pain by reducing inflammation",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "essential_oils",
    label: "Lavender, essential oils",
    topic: "self_care",
    indication: null,
    when: onlyBenignPain,
    indicatedFor: [],
    affectedBy: null,
    against: [
      {
        id: "essential_oils_not_a_treatment",
        when: onlyBenignPain,
        text: "No proven effect: not to be presented as a treatment.",
        sources: [{ source: "memory", text: "None proven [M]", evidence: "M" }],
      },
    ],
    cautionText: "Skin irritation; do not present as treatment",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
