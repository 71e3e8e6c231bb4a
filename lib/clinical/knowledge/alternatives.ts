import type { CautionId } from "./cautions.ts";
import type { InvestigationId } from "./investigations.ts";
import type { CautionCondition, Citation } from "./model.ts";

export interface Alternatives {
  /** The cautions under which the tests below are unsafe. */
  readonly unsafeUnder: readonly CautionId[];
  /** What must hold besides for that caution to make them unsafe; absent: nothing. */
  readonly when?: CautionCondition;
  /** A test required at once (PT0M) has no alternative here: it is not put off, and radiology decides. */
  readonly notAtOnce?: true;
  /** For each of them what may be done in its place, best first. */
  readonly inPlaceOf: Readonly<Partial<Record<InvestigationId, readonly InvestigationId[]>>>;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** An alternative that its own risk or its question rules out, whatever it would stand for. */
export interface AlternativeLimit {
  readonly tests: readonly InvestigationId[];
  readonly neverUnder: readonly CautionId[];
  readonly neverWhen: CautionCondition;
  readonly sources: readonly [Citation, ...Citation[]];
}

const withoutMri: Alternatives["inPlaceOf"] = {
  mri_whole_spine: ["ct_whole_spine", "ct_myelography"],
  mri_lumbar_wo: ["ct_lumbar_wo", "ct_myelography"],
  mri_lumbar_w_wo: ["ct_lumbar_wo", "bone_scan", "pet_fdg"],
  mri_thoracic_wo: ["ct_thoracic_wo"],
  mri_thoracic_w_wo: ["ct_thoracic_wo", "bone_scan", "pet_fdg"],
  mri_cervical_wo: ["ct_cervical_wo"],
  mri_cervical_w_wo: ["ct_cervical_wo", "bone_scan", "pet_fdg"],
  mri_area_wo: ["ct_spine_area_wo"],
  mri_area_w_wo: ["ct_spine_area_wo", "bone_scan", "pet_fdg"],
  mri_si_joints: ["xr_si_joints"],
  wb_mri: ["wb_ldct", "pet_fdg"],
};

const withoutMriSources: Alternatives["sources"] = [
  { source: "NG234", section: "1.5.7", text: "NG234 1.5.7 [V2]", evidence: "V2" },
  { source: "ACR-RI", text: "CT may be appropriate [V:ACR-RI]", evidence: "V" },
  {
    source: "IDSA15",
    text: "Infection: gallium/Tc99 SPECT, CT or PET [V:IDSA15]",
    evidence: "V",
  },
  { source: "ACR-SPA", text: "ACR SpA [V:ACR-SPA]", evidence: "V" },
  { source: "memory", text: "Myeloma: whole-body low-dose CT or PET [M]", evidence: "M" },
];

/** Specification 4.1 and 4.4. A test that is not named has no alternative there. */
export const alternatives: readonly Alternatives[] = [
  {
    unsafeUnder: ["caution_mri_cied"],
    when: { choice: "cied", isIn: ["non_conditional", "unknown"] },
    inPlaceOf: withoutMri,
    sources: withoutMriSources,
  },
  {
    unsafeUnder: ["caution_mri_hazard"],
    inPlaceOf: withoutMri,
    sources: withoutMriSources,
  },
  {
    unsafeUnder: ["caution_gbca_egfr", "caution_gadolinium_pregnancy", "caution_contrast_reaction"],
    inPlaceOf: {
      mri_lumbar_w_wo: ["mri_lumbar_wo"],
      mri_thoracic_w_wo: ["mri_thoracic_wo"],
      mri_cervical_w_wo: ["mri_cervical_wo"],
      mri_area_w_wo: ["mri_area_wo"],
    },
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
    unsafeUnder: ["caution_iodinated_egfr", "caution_nsaid_myeloma", "caution_contrast_reaction"],
    inPlaceOf: {
      ct_myelography: ["ct_lumbar_wo"],
      cta_aorta: ["us_aorta_bedside"],
    },
    sources: [
      { source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" },
      {
        source: "ACR-RI",
        text: "CT lumbar without contrast may be appropriate [V:ACR-RI]",
        evidence: "V",
      },
      { source: "ACR-2020", text: "Suspected aneurysm: ultrasound [V:ACR-2020]", evidence: "V" },
    ],
  },
  {
    unsafeUnder: ["caution_pregnancy_ionising"],
    notAtOnce: true,
    inPlaceOf: {
      xr_lumbar: ["mri_lumbar_wo"],
      xr_thoracic: ["mri_thoracic_wo"],
      xr_spine: ["mri_area_wo"],
      xr_si_joints: ["mri_si_joints"],
      ct_lumbar_wo: ["mri_lumbar_wo"],
      ct_thoracic_wo: ["mri_thoracic_wo"],
      ct_thoracic_lumbar_wo: ["mri_thoracic_wo", "mri_lumbar_wo"],
      ct_cervical_wo: ["mri_cervical_wo"],
      ct_spine_area_wo: ["mri_area_wo"],
      ct_whole_spine: ["mri_whole_spine"],
      ct_myelography: ["mri_lumbar_wo"],
      ct_kub: ["us_renal"],
      cta_aorta: ["us_aorta_bedside"],
      wb_ldct: ["wb_mri"],
      bone_scan: ["mri_whole_spine"],
      pet_fdg: ["mri_whole_spine"],
    },
    sources: [
      { source: "ACR-CM", text: "ACR Contrast Manual [V2]", evidence: "V2" },
      { source: "RCR", text: "[M:RCR]", evidence: "M" },
    ],
  },
];

/** Product safety decisions: the caution on the unsafe test speaks, and a clinician decides. */
export const alternativeLimits: readonly AlternativeLimit[] = [
  {
    tests: ["us_aorta_bedside"],
    neverUnder: [],
    neverWhen: {
      any: [{ suspected: "aortic_dissection" }, { suspected: "acute_aortic_syndrome" }],
    },
    sources: [
      {
        source: "policy",
        text: "Policy: bedside ultrasound answers the question of an aneurysm, not of a dissection",
        evidence: "policy",
      },
    ],
  },
  {
    tests: ["ct_myelography"],
    neverUnder: ["caution_biopsy_bleeding"],
    neverWhen: { any: [{ suspected: "spinal_infection" }, { isUnknown: "anticoagulant" }] },
    sources: [
      {
        source: "policy",
        text: "Policy: no lumbar puncture with a bleeding risk, known or not asked about, or with suspected infection",
        evidence: "policy",
      },
    ],
  },
];
