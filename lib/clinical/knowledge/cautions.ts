import type { CautionShape } from "./model.ts";

/** Findings, row dialysis_or_ckd: "contrast/NSAID caution"; where the eGFR is known, it says more. */
const kidneysMayNotClear = {
  any: [
    { number: "egfr_ml_min", lt: 30 },
    { all: [{ yes: "dialysis_or_ckd" }, { not: { known: "egfr_ml_min" } }] },
  ],
} as const;

/** Second pass: read what the rules suspected and which tests they advised (specification 3.6). */
const catalogue = [
  {
    id: "caution_incomplete_assessment",
    when: {
      any: [
        { anyUnanswered: "MIN_SAFETY_SET" },
        { isUnknown: "exam_performed" },
        { choice: "exam_performed", isIn: ["none_remote"] },
        { isUnknown: "age_years" },
      ],
    },
    affects: ["reassurance"],
    text: "Minimum safety set incomplete: do not reassure or close; tier floor = routine; list what is missing.",
    sources: [
      { source: "policy", text: "Policy", evidence: "policy" },
      { source: "IFOMPT20", text: "IFOMPT 2020 [V abstract]", evidence: "V" },
    ],
  },
  {
    id: "caution_conflicting_cancer_history",
    when: {
      any: [
        { all: [{ no: "cancer_history" }, { yes: "record_cancer_history" }] },
        { all: [{ yes: "cancer_history" }, { no: "record_cancer_history" }] },
      ],
    },
    affects: ["data_quality"],
    text: "Patient and record disagree about cancer: the safer value (yes) is used until reconciled.",
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
  },
  {
    id: "caution_mri_cied",
    when: {
      all: [
        { choice: "cied", isIn: ["mr_conditional", "non_conditional", "unknown"] },
        { needs: "mri" },
      ],
    },
    affects: ["mri"],
    text: "Pacemaker/ICD: establish MR status now. MR-conditional: scan under protocol. Non-conditional/unknown: specialist MRI service or CT (CT myelography rarely). Never delay emergency referral.",
    sources: [
      { source: "NG234", section: "1.5.7", text: "NG234 1.5.7 [V2]", evidence: "V2" },
      { source: "IDSA15", text: "IDSA alternatives [V]", evidence: "V" },
      { source: "HRS17", text: "HRS 2017 [M]", evidence: "M" },
    ],
  },
  {
    id: "caution_mri_hazard",
    when: {
      all: [
        {
          choices: "mri_hazards",
          hasAny: [
            "aneurysm_clip_unverified",
            "cochlear_implant",
            "ocular_metal",
            "neurostimulator",
            "infusion_pump",
            "other",
          ],
        },
        { needs: "mri" },
      ],
    },
    affects: ["mri"],
    text: "MRI hazard present: verify device/clip make; orbit X-ray for ocular metal.",
    sources: [{ source: "MHRA", text: "[M:MHRA]", evidence: "M" }],
  },
  {
    id: "caution_claustrophobia",
    when: { all: [{ yes: "claustrophobia" }, { needs: "mri" }] },
    affects: ["mri"],
    text: "Plan open scanner/sedation; not a contraindication.",
    sources: [
      {
        source: "IDSA15",
        text: "IDSA lists claustrophobia as a reason for alternatives [V]",
        evidence: "V",
      },
    ],
  },
  {
    id: "caution_gbca_egfr",
    when: { all: [kidneysMayNotClear, { needs: "mri" }] },
    affects: ["gadolinium"],
    text: "eGFR <30/AKI/dialysis (or kidney disease, eGFR unknown): if gadolinium is needed use a group II agent; group I contraindicated, group III only if essential. Non-contrast MRI is adequate to look for MSCC/CES (do not delay).",
    sources: [
      { source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" },
      {
        source: "NG234",
        section: "1.5.5",
        text: "NG234 1.5.5 asks for no contrast [V2]",
        evidence: "V2",
      },
    ],
  },
  {
    id: "caution_iodinated_egfr",
    when: { all: [kidneysMayNotClear, { needs: "ct_contrast" }] },
    affects: ["ct_contrast"],
    text: "eGFR <30 or AKI (or dialysis/kidney disease, eGFR unknown): iodinated contrast only if benefit outweighs risk; hydrate; hold metformin 48 h and re-check.",
    sources: [{ source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" }],
  },
  {
    id: "caution_metformin",
    when: {
      all: [
        { yes: "metformin" },
        { any: [{ number: "egfr_ml_min", lt: 30 }, { not: { known: "egfr_ml_min" } }] },
        { needs: "ct_contrast" },
      ],
    },
    affects: ["ct_contrast"],
    text: "Metformin with eGFR <30/AKI (or unknown): hold at contrast and 48 h, restart when renal function stable.",
    sources: [{ source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" }],
  },
  {
    id: "caution_contrast_reaction",
    when: { choice: "contrast_reaction_prior", isIn: ["moderate", "severe", "unknown"] },
    affects: ["ct_contrast", "gadolinium"],
    text: "Previous contrast reaction: identify agent; different agent/premedication per radiology; avoid if severe.",
    sources: [{ source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" }],
  },
  {
    id: "caution_pregnancy_ionising",
    when: { choice: "pregnancy_status", isIn: ["pregnant", "possibly_pregnant"] },
    affects: ["xr", "ct", "nm"],
    text: "Pregnant/possible: MRI (no gadolinium) or ultrasound first; ionising imaging only after justification by radiologist; never withhold emergency imaging.",
    sources: [
      { source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" },
      { source: "RCR", text: "[M:RCR]", evidence: "M" },
    ],
  },
  {
    id: "caution_gadolinium_pregnancy",
    when: {
      all: [
        { choice: "pregnancy_status", isIn: ["pregnant", "possibly_pregnant"] },
        { needs: "mri" },
      ],
    },
    affects: ["gadolinium"],
    text: "Avoid gadolinium in pregnancy unless essential.",
    sources: [{ source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" }],
  },
  {
    id: "caution_pregnancy_unknown",
    when: {
      all: [
        { choice: "sex_at_birth", isIn: ["female"] },
        { number: "age_years", between: [12, 55] },
        { isUnknown: "pregnancy_status" },
      ],
    },
    affects: ["xr", "ct", "nm", "nsaid"],
    text: "Pregnancy status unknown: ask/test before ionising imaging or NSAID.",
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
  },
  {
    id: "caution_nsaid_egfr",
    when: kidneysMayNotClear,
    affects: ["nsaid"],
    text: "NSAID contraindicated (eGFR <30, or dialysis/kidney disease with eGFR unknown); avoid/caution 30-59.",
    sources: [{ source: "BNF", text: "[M:BNF/KDIGO]", evidence: "M" }],
  },
  {
    id: "caution_nsaid_bleeding",
    when: {
      any: [
        { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
        { yes: "peptic_ulcer_history" },
        { number: "platelets_x10e9_l", lt: 50 },
      ],
    },
    affects: ["nsaid"],
    text: "NSAID: avoid (anticoagulant, ulcer/bleed history or platelets <50).",
    sources: [{ source: "BNF", text: "[M:BNF]", evidence: "M" }],
  },
  {
    id: "caution_nsaid_hf",
    when: { any: [{ yes: "heart_failure" }, { yes: "nsaid_hypersensitivity" }] },
    affects: ["nsaid"],
    text: "NSAID contraindicated.",
    sources: [{ source: "BNF", text: "[M:BNF]", evidence: "M" }],
  },
  {
    id: "caution_nsaid_pregnancy",
    when: { choice: "pregnancy_status", isIn: ["pregnant", "possibly_pregnant"] },
    affects: ["nsaid"],
    text: "NSAID: avoid from 20 weeks (FDA 2020); contraindicated from 28 weeks (UK/EU); avoid preconception/1st trimester if possible. Paracetamol first.",
    sources: [{ source: "FDA-NSAID-2020", text: "[M:FDA-NSAID-2020]", evidence: "M" }],
  },
  {
    id: "caution_nsaid_myeloma",
    when: { suspected: "myeloma" },
    affects: ["nsaid", "ct_contrast"],
    text: "Suspected myeloma: avoid NSAIDs and dehydration; caution iodinated contrast (cast nephropathy).",
    sources: [{ source: "BSH", text: "[M:BSH]", evidence: "M" }],
  },
  {
    id: "caution_biopsy_bleeding",
    when: {
      any: [
        { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
        { number: "platelets_x10e9_l", lt: 50 },
      ],
    },
    affects: ["biopsy"],
    text: "Biopsy/vertebral augmentation: bleeding plan (INR <1.5-1.8, platelets >50, hold DOAC) per SIR/local policy.",
    sources: [{ source: "SIR2019", text: "[M:SIR2019]", evidence: "M" }],
  },
  {
    id: "caution_dex_lymphoma",
    when: {
      all: [
        { any: [{ yes: "lymphadenopathy" }, { yes: "night_sweats" }] },
        { suspected: "mscc" },
        { not: { yes: "cancer_histology_known" } },
      ],
    },
    affects: ["dexamethasone"],
    text: "Possible lymphoma/no histology: discuss with haematology/oncology before dexamethasone because steroids can destroy diagnostic tissue - but do not delay treatment of rapidly progressive cord compression.",
    sources: [
      { source: "GH-steroid", text: "[V2:GH-steroid]", evidence: "V2" },
      { source: "memory", text: "[M]", evidence: "M" },
    ],
  },
  {
    id: "caution_dex_infection",
    when: { all: [{ suspected: "spinal_infection" }, { suspected: "mscc" }] },
    affects: ["dexamethasone"],
    text: "Infection is in the differential: senior decision before dexamethasone.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "caution_dex_diabetes",
    when: { all: [{ yes: "diabetes" }, { suspected: "mscc" }] },
    affects: ["dexamethasone"],
    text: "Glucose monitoring and PPI with dexamethasone; may need insulin.",
    sources: [{ source: "GH-steroid", text: "[V2:GH-steroid]", evidence: "V2" }],
  },
  {
    id: "caution_antipyretic_chemo",
    when: { choices: "current_cancer_treatment", hasAny: ["chemotherapy"] },
    affects: ["paracetamol", "nsaid"],
    text: "On chemotherapy: check temperature BEFORE paracetamol/NSAID (can mask fever); check platelets/renal function.",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
  },
  {
    id: "caution_manual_therapy",
    when: {
      any: [
        { cancerAny: true },
        { anyYes: ["osteoporosis_known", "prolonged_corticosteroid_use"] },
        { suspected: "spinal_infection" },
      ],
    },
    affects: ["manual_therapy", "massage", "acupuncture"],
    text: "No spinal manipulation or deep massage until metastasis/fracture/infection excluded.",
    sources: [{ source: "IFOMPT20", text: "[M:IFOMPT]", evidence: "M" }],
  },
  {
    id: "caution_pvr_not_rule_out",
    when: { all: [{ number: "pvr_volume_ml", lt: 200 }, { anyYes: ["CES_SET"] }] },
    affects: ["mri"],
    text: "PVR <200 mL does not exclude CES: about half of confirmed CES in one series had PVR ≤200.",
    sources: [{ source: "TODD-PVR", text: "[V:TODD-PVR]", evidence: "V" }],
  },
  {
    id: "caution_remote_only",
    when: { choice: "exam_performed", isIn: ["none_remote"] },
    affects: ["reassurance"],
    text: "Remote-only: arrange face-to-face neurological examination same day if any neuro/sphincter symptom is present or unknown.",
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
  },
  {
    id: "caution_xray_not_rule_out",
    when: { choice: "xr_spine_result", isIn: ["normal"] },
    affects: ["xr"],
    text: "A normal X-ray does not exclude metastasis, infection or early fracture.",
    sources: [
      { source: "NG234", section: "1.5.9", text: "NG234 1.5.9 [V2]", evidence: "V2" },
      { source: "IDSA15", text: "IDSA [V]", evidence: "V" },
    ],
  },
  {
    id: "caution_fracture_label",
    when: {
      any: [
        { choice: "xr_spine_result", isIn: ["fracture"] },
        { choice: "ct_spine_result", isIn: ["fracture"] },
        { choice: "mri_spine_result", isIn: ["fracture"] },
        { choice: "bone_scan_result", isIn: ["fracture"] },
      ],
    },
    affects: ["reassurance"],
    text: "A vertebral fracture without adequate trauma is not osteoporotic until myeloma, metastasis and infection have been considered.",
    sources: [
      { source: "NG12", text: "NG12 [V2:NG12]", evidence: "V2" },
      { source: "policy", text: "policy", evidence: "policy" },
    ],
  },
  {
    id: "caution_normal_mri_other_level",
    when: {
      all: [
        { choice: "mri_spine_result", isIn: ["normal", "degenerative_only"] },
        { anyYes: ["OBJ_NEURO"] },
      ],
    },
    affects: ["mri"],
    text: "The MRI does not explain the neurological signs: check which levels were imaged; consider whole-spine or brain imaging and a neurologist.",
    sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
  },
  {
    id: "caution_bone_scan_insufficiency",
    when: { choice: "bone_scan_result", isIn: ["suspicious_lesion", "fracture"] },
    affects: ["nm"],
    text: "Bone-scan uptake may be insufficiency fracture, degeneration or infection: correlate with MRI or CT before calling it metastasis.",
    sources: [{ source: "SIF-CASE", text: "[V:SIF-CASE; V:SIF-MR]", evidence: "V" }],
  },
  {
    id: "caution_total_calcium",
    when: {
      all: [{ known: "calcium_total_mmol_l" }, { not: { known: "calcium_adjusted_mmol_l" } }],
    },
    affects: ["data_quality"],
    text: "Calcium is not albumin-adjusted: low albumin can hide hypercalcaemia.",
    sources: [{ source: "SFE-CA", text: "[M:SFE-CA]", evidence: "M" }],
  },
] as const satisfies readonly CautionShape[];

export type CautionId = (typeof catalogue)[number]["id"];

export interface Caution extends CautionShape {
  readonly id: CautionId;
}

export const cautions: readonly Caution[] = catalogue;
