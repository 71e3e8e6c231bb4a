import type { InvestigationId } from "./investigations.ts";

/**
 * A required test on the left makes those on the right superfluous: they are not shown beside it.
 * Ours, read off the labels; for clinical review.
 */
export const covers: Readonly<Partial<Record<InvestigationId, readonly InvestigationId[]>>> = {
  mri_whole_spine: ["mri_lumbar_wo", "mri_thoracic_wo", "mri_cervical_wo", "mri_area_wo"],
  mri_area_w_wo: ["mri_area_wo"],
  mri_lumbar_w_wo: ["mri_lumbar_wo"],
  mri_thoracic_w_wo: ["mri_thoracic_wo"],
  mri_cervical_w_wo: ["mri_cervical_wo"],
  ct_whole_spine: ["ct_lumbar_wo", "ct_thoracic_wo", "ct_cervical_wo", "ct_thoracic_lumbar_wo"],
  ct_thoracic_lumbar_wo: ["ct_lumbar_wo", "ct_thoracic_wo"],
  xr_spine: ["xr_lumbar", "xr_thoracic"],
  dxa_vfa: ["dxa"],
};
