import type { CautionCondition, ReasonAgainst, TreatmentShape } from "../model.ts";
import { spinalMetastasisShown } from "./shown-on-imaging.ts";

const compressionShown = {
  any: [
    { choice: "mri_spine_result", isIn: ["cord_compression", "cauda_equina_compression"] },
    { choice: "ct_spine_result", isIn: ["cord_compression", "cauda_equina_compression"] },
  ],
} as const satisfies CautionCondition;

const previousSpinalRadiotherapy = {
  id: "radiotherapy_previous_dose",
  when: { yes: "prior_spinal_radiotherapy" },
  text: "Previous spinal radiotherapy: the cumulative dose decides.",
  sources: [{ source: "NG234", text: "Cumulative dose [M]", evidence: "M" }],
} as const satisfies ReasonAgainst;

export const cancerTreatments = [
  {
    id: "bone_modifying_agents",
    label: "Bone-modifying agents (zoledronate, denosumab)",
    topic: "cancer",
    indication: "Bone metastases, myeloma",
    when: {
      any: [spinalMetastasisShown, { choices: "cancer_types", hasAny: ["myeloma"] }],
    },
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture", "myeloma"],
    affectedBy: null,
    against: [
      {
        id: "bone_agent_not_yet_checked",
        when: {
          any: [
            { isUnknown: "egfr_ml_min" },
            { isUnknown: "calcium_adjusted_mmol_l" },
            { isUnknown: "vitamin_d_nmol_l" },
          ],
        },
        text: "eGFR, adjusted calcium and vitamin D are not all known: check before a bone-modifying agent.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "bone_agent_renal",
        when: { number: "egfr_ml_min", lt: 35 },
        text: "eGFR <30–35: no zoledronate; denosumab can cause hypocalcaemia in severe kidney disease.",
        sources: [{ source: "BNF", text: "eGFR <30–35 (zoledronate) [M]", evidence: "M" }],
      },
      {
        id: "bone_agent_hypocalcaemia",
        when: { number: "calcium_adjusted_mmol_l", lt: 2.2 },
        text: "Low calcium: correct calcium and vitamin D first.",
        sources: [{ source: "memory", text: "Vitamin D/calcium first [M]", evidence: "M" }],
      },
      {
        id: "bone_agent_vitamin_d",
        when: { number: "vitamin_d_nmol_l", lt: 50 },
        text: "Vitamin D <50 nmol/L: correct it first.",
        sources: [{ source: "memory", text: "Vitamin D/calcium first [M]", evidence: "M" }],
      },
    ],
    cautionText:
      "Dental check (osteonecrosis of the jaw), vitamin D/calcium first, eGFR <30–35 (zoledronate), hypocalcaemia (denosumab, severe kidney disease), atypical fracture, stopping denosumab: rebound vertebral fractures",
    sources: [
      {
        source: "NG234",
        text: "NG234 bisphosphonates for breast/myeloma [M]",
        evidence: "M",
      },
      {
        source: "GH-NOF",
        text: "Denosumab stop: rebound vertebral fractures [V2:GH-NOF]",
        evidence: "V2",
      },
    ],
    conflict: null,
  },
  {
    id: "radiotherapy",
    label: "Radiotherapy",
    topic: "cancer",
    indication:
      "Painful bone metastasis: single 8 Gy; cord compression not for surgery: 8 Gy single or fractionated as soon as possible",
    when: spinalMetastasisShown,
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture"],
    affectedBy: null,
    against: [previousSpinalRadiotherapy],
    cautionText: "Previous spinal radiotherapy (cumulative dose)",
    sources: [
      {
        source: "NG122",
        text: "NG122 single-fraction for inadequate relief [V2:GH-A]",
        evidence: "V2",
      },
      { source: "SCORAD19", text: "SCORAD 2019 [M]", evidence: "M" },
      { source: "NG234", text: "NG234 [M]", evidence: "M" },
    ],
    conflict: null,
  },
  {
    id: "sabr",
    label: "Stereotactic radiotherapy (SABR/SBRT)",
    topic: "cancer",
    indication: "Oligometastatic disease; high-grade compression after separation surgery",
    when: { all: [spinalMetastasisShown, compressionShown] },
    indicatedFor: [],
    affectedBy: null,
    against: [
      {
        id: "sabr_compression_without_surgery",
        when: compressionShown,
        text: "Compression on imaging: not without surgery first when it is high grade.",
        sources: [
          {
            source: "memory",
            text: "Epidural compression of high grade without surgery [M]",
            evidence: "M",
          },
        ],
      },
      previousSpinalRadiotherapy,
    ],
    cautionText: "Epidural compression of high grade without surgery",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "systemic_anticancer",
    label: "Chemotherapy, targeted, immunotherapy, hormone therapy",
    topic: "cancer",
    indication:
      "By primary; androgen deprivation urgent in prostate cancer with cord compression; specialist only",
    when: {
      any: [
        spinalMetastasisShown,
        { all: [{ suspected: "mscc" }, { choices: "cancer_types", hasAny: ["prostate"] }] },
      ],
    },
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture", "myeloma", "lymphoma"],
    affectedBy: null,
    against: [
      {
        id: "systemic_myelosuppression",
        when: {
          any: [
            { number: "neutrophils_x10e9_l", lt: 1 },
            { number: "platelets_x10e9_l", lt: 50 },
            { suspected: "neutropenic_sepsis" },
          ],
        },
        text: "Myelosuppression or suspected neutropenic sepsis: the treating oncology team decides first.",
        sources: [{ source: "memory", text: "Myelosuppression [M]", evidence: "M" }],
      },
    ],
    cautionText: "Myelosuppression; immune myositis",
    sources: [{ source: "memory", text: "Specialist only [M]", evidence: "M" }],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
