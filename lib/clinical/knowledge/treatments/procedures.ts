import type { TreatmentShape } from "../model.ts";
import { spinalMetastasisShown } from "./shown-on-imaging.ts";

export const proceduresAndRehabilitation = [
  {
    id: "spinal_surgery",
    label: "Surgery: decompression and stabilisation",
    topic: "procedure",
    indication:
      "Metastatic cord compression with deficit, instability (SINS ≥7), radioresistant tumour, previous radiotherapy, tissue needed, life expectancy >3 months",
    when: {
      all: [
        spinalMetastasisShown,
        {
          any: [
            {
              anyYes: [
                "OBJ_NEURO",
                "pain_mechanical_instability",
                "new_spinal_deformity",
                "prior_spinal_radiotherapy",
              ],
            },
            { no: "cancer_histology_known" },
          ],
        },
      ],
    },
    indicatedFor: ["mscc", "pathological_fracture"],
    affectedBy: null,
    against: [],
    cautionText: "Frailty; complete paraplegia for more than 24–48 h, unless for pain",
    sources: [
      { source: "PATCHELL05", text: "Patchell 2005 [M]", evidence: "M" },
      { source: "GH-steroid", text: "[V2:GH-steroid summary]", evidence: "V2" },
    ],
    conflict: null,
  },
  {
    id: "vertebroplasty_kyphoplasty",
    label: "Vertebroplasty, kyphoplasty",
    topic: "procedure",
    indication: "Painful myeloma or metastatic fracture; selected osteoporotic fractures",
    when: {
      any: [
        { choice: "mri_spine_result", isIn: ["fracture", "pathological_fracture"] },
        { choice: "ct_spine_result", isIn: ["fracture", "pathological_fracture"] },
        { choice: "xr_spine_result", isIn: ["fracture", "pathological_fracture"] },
      ],
    },
    indicatedFor: ["pathological_fracture", "myeloma", "vertebral_fragility_fracture"],
    affectedBy: "biopsy",
    against: [
      {
        id: "augmentation_bleeding_not_asked",
        when: { isUnknown: "anticoagulant" },
        text: "Anticoagulant not asked: ask before vertebral augmentation.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "augmentation_infection",
        when: { suspected: "spinal_infection" },
        text: "Infection not excluded.",
        sources: [{ source: "memory", text: "Infection [M]", evidence: "M" }],
      },
      {
        id: "augmentation_epidural_disease",
        when: {
          any: [
            { suspected: "mscc" },
            { suspected: "cauda_equina_syndrome" },
            { suspected: "non_malignant_cord_compression" },
          ],
        },
        text: "Epidural disease or compression not excluded.",
        sources: [{ source: "memory", text: "Epidural disease [M]", evidence: "M" }],
      },
    ],
    cautionText: "Coagulopathy, infection, epidural disease",
    sources: [
      { source: "ACR-2020", text: "ACR VCF [V:ACR-2020]", evidence: "V" },
      { source: "TA279", text: "NICE TA279 [M]", evidence: "M" },
    ],
    conflict: null,
  },
  {
    id: "spinal_orthosis",
    label: "Spinal orthosis",
    topic: "procedure",
    indication: "Pain relief in instability if surgery is not possible",
    when: {
      all: [
        spinalMetastasisShown,
        { anyYes: ["pain_mechanical_instability", "new_spinal_deformity"] },
      ],
    },
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture"],
    affectedBy: null,
    against: [],
    cautionText: "Skin",
    sources: [{ source: "NG234", text: "NG234 [M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "rehabilitation_palliative_care",
    label: "Rehabilitation, palliative care",
    topic: "support",
    indication: "All with metastatic cord compression or metastatic disease",
    when: {
      any: [
        spinalMetastasisShown,
        { choice: "cancer_status", isIn: ["metastatic_known"] },
        { all: [{ suspected: "mscc" }, { cancerAny: true }] },
      ],
    },
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture", "myeloma"],
    affectedBy: null,
    against: [],
    cautionText: null,
    sources: [{ source: "NG234", text: "NG234 [M]", evidence: "M" }],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
