import type { CautionId } from "./cautions.ts";
import type { InvestigationId } from "./investigations.ts";
import type { Citation } from "./model.ts";

export interface Alternatives {
  /** The cautions under which the tests below are unsafe. */
  readonly unsafeUnder: readonly CautionId[];
  /** For each of them what may be done in its place, best first. */
  readonly inPlaceOf: Readonly<Partial<Record<InvestigationId, readonly InvestigationId[]>>>;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Specification 4.1 and 4.4. A test that is not named has no alternative there. */
export const alternatives: readonly Alternatives[] = [
  {
    unsafeUnder: ["caution_mri_cied", "caution_mri_hazard"],
    inPlaceOf: {
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
    },
    sources: [
      { source: "NG234", section: "1.5.7", text: "NG234 1.5.7 [V2]", evidence: "V2" },
      { source: "ACR-RI", text: "CT may be appropriate [V:ACR-RI]", evidence: "V" },
      {
        source: "IDSA15",
        text: "Infection: gallium/Tc99 SPECT, CT or PET [V:IDSA15]",
        evidence: "V",
      },
      { source: "ACR-SPA", text: "ACR SpA [V:ACR-SPA]", evidence: "V" },
      { source: "memory", text: "Myeloma: whole-body low-dose CT or PET [M]", evidence: "M" },
    ],
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
