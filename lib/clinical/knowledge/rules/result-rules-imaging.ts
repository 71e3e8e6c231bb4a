import type { RuleShape } from "../model.ts";
import { compressionNextSteps } from "./result-rules-compression.ts";

/** Specification 5, RES14, RES17 to RES20 and RES23, and what goes with them. */
export const imagingNextSteps = [
  {
    id: "RES14_xray_fracture",
    tier: "soon",
    when: { choice: "xr_spine_result", isIn: ["fracture"] },
    conditions: ["vertebral_fragility_fracture"],
    considerConditions: ["pathological_fracture", "myeloma", "spinal_malignancy"],
    required: [
      { test: "fbc", within: "P14D" },
      { test: "esr", within: "P14D" },
      { test: "calcium_adjusted", within: "P14D" },
      { test: "alp", within: "P14D" },
      { test: "u_and_e", within: "P14D" },
      { test: "vitamin_d", within: "P14D" },
    ],
    consider: ["serum_protein_electrophoresis", "sflc", "tsh", "dxa", "mri_area_wo"],
    avoid: [],
    actions: [
      {
        text: "Myeloma and metabolic screen; DXA and FRAX; analgesia; review in 2-4 weeks",
        within: "P14D",
      },
      {
        text: "MRI if under 50, at an atypical level above T4, with pedicle loss, or with a cancer history",
        within: "P14D",
      },
    ],
    sources: [
      { source: "ACR-OSTEO", text: "ACR [V]", evidence: "V" },
      { source: "NOGG", text: "[M:NOGG]", evidence: "M" },
    ],
    note: "Other flags raise the tier by their own rules (U23).",
  },
  {
    id: "RES17_disc_herniation_ces",
    tier: "emergency",
    when: {
      all: [
        { choice: "mri_compression_cause", isIn: ["disc_herniation"] },
        { anyYes: ["CES_SET"] },
      ],
    },
    conditions: ["cauda_equina_syndrome"],
    considerConditions: [],
    required: [
      { test: "neuro_exam", within: "PT0M" },
      { test: "pvr_bladder_scan", within: "PT0M" },
    ],
    consider: [],
    avoid: [],
    actions: [{ text: "On-call spinal surgery now", within: "PT0M" }],
    sources: [{ source: "GIRFT", text: "GIRFT [V2]", evidence: "V2" }],
    note: null,
  },
  {
    id: "RES18_mri_negative_ces",
    tier: "routine",
    when: {
      all: [
        { choice: "mri_compression_cause", isIn: ["no_compression"] },
        {
          anyYes: [
            "CES_SET",
            "bowel_retention_new",
            "urinary_faecal_urgency_new",
            "pain_radiates_leg_bilateral",
            "leg_numbness_bilateral_or_ascending",
            "motor_deficit_bilateral",
            "limb_numbness_tingling",
          ],
        },
      ],
    },
    conditions: [],
    considerConditions: ["cauda_equina_syndrome"],
    required: [],
    consider: ["mri_whole_spine"],
    avoid: [],
    actions: [
      {
        text: "CES safety-net card and video; consider whole spine and other causes; early review",
        within: "PT72H",
      },
    ],
    sources: [{ source: "GIRFT", text: "GIRFT [V2]", evidence: "V2" }],
    note: "Early review: a call at 24 to 72 hours (section 8.1). Signs that are still there keep their own tier. Limb numbness is among the signs, as R09 asks for the CES safety net: ours, for review.",
  },
  {
    id: "RES19_mri_incidental",
    tier: "routine",
    when: {
      choice: "mri_incidental_finding",
      isIn: ["haemangioma", "tarlov_cyst", "degeneration"],
    },
    conditions: [],
    considerConditions: ["nonspecific_low_back_pain"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Explain the finding; no further imaging for it", within: null }],
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    note: null,
    reassuring: true,
  },
  {
    id: "RES20a_aneurysm_under_5_5_cm",
    tier: "routine",
    when: {
      all: [
        { number: "aortic_diameter_cm", gte: 3 },
        { number: "aortic_diameter_cm", lt: 5.5 },
      ],
    },
    conditions: [],
    considerConditions: ["aaa_symptomatic_or_ruptured"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Vascular service within 12 weeks, if incidental", within: "P84D" }],
    sources: [{ source: "NG156", text: "NG156 [V]", evidence: "V" }],
    note: null,
  },
  {
    id: "RES20b_aneurysm_5_5_cm_or_more",
    tier: "soon",
    when: { number: "aortic_diameter_cm", gte: 5.5 },
    conditions: [],
    considerConditions: ["aaa_symptomatic_or_ruptured"],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Vascular service within 2 weeks, if incidental", within: "P14D" }],
    sources: [{ source: "NG156", text: "NG156 [V]", evidence: "V" }],
    note: null,
  },
  {
    id: "RES20c_aneurysm_symptomatic",
    tier: "emergency",
    when: {
      any: [
        {
          all: [
            { number: "aortic_diameter_cm", gte: 3 },
            { not: { choice: "aneurysm_judged", isIn: ["incidental"] } },
          ],
        },
        { choice: "aneurysm_judged", isIn: ["symptomatic"] },
      ],
    },
    conditions: ["aaa_symptomatic_or_ruptured"],
    considerConditions: ["acute_aortic_syndrome"],
    required: [],
    consider: ["cta_aorta", "group_and_save", "fbc", "u_and_e"],
    avoid: [],
    actions: [{ text: "Symptomatic aneurysm: regional vascular service now", within: "PT0M" }],
    sources: [
      { source: "NG156", text: "NG156 [V]", evidence: "V" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
    note: "As in E33, pain with an aneurysm is symptomatic until a vascular surgeon says otherwise; judged symptomatic, it is one whatever its diameter.",
  },
  {
    id: "RES20d_aneurysm_of_unknown_size",
    tier: "soon",
    when: {
      all: [
        { choice: "aneurysm_judged", isIn: ["incidental"] },
        { isUnknown: "aortic_diameter_cm" },
      ],
    },
    conditions: [],
    considerConditions: ["aaa_symptomatic_or_ruptured"],
    required: [],
    consider: ["us_aorta_bedside"],
    avoid: [],
    actions: [
      {
        text: "Measure the aneurysm; until then vascular service within 2 weeks, as from 5.5 cm",
        within: "P14D",
      },
    ],
    sources: [
      { source: "NG156", text: "NG156 [V]", evidence: "V" },
      { source: "policy", text: "unknown is not small [policy]", evidence: "policy" },
    ],
    note: "The row gives clocks by diameter only; without one the shorter of them counts. Ours, for review.",
  },
  {
    id: "RES23_hla_b27_positive",
    tier: "routine",
    when: {
      all: [
        { choice: "hla_b27_result", isIn: ["positive"] },
        { number: "back_pain_onset_age", lt: 45 },
        { number: "pain_duration_days", gte: 90 },
        { countYes: "NG65_SET", atLeast: 3 },
      ],
    },
    conditions: ["axial_spondyloarthritis"],
    considerConditions: [],
    required: [],
    consider: [],
    avoid: [],
    actions: [{ text: "Refer to rheumatology", within: null }],
    sources: [{ source: "NG65", text: "NG65 [V]", evidence: "V" }],
    note: "With onset before 45 and pain for 3 months, as in R02.",
  },
  ...compressionNextSteps,
] as const satisfies readonly RuleShape[];
