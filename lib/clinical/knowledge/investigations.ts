import { bloodInvestigations } from "./investigations/blood.ts";
import { ctInvestigations } from "./investigations/ct.ts";
import { mriInvestigations } from "./investigations/mri.ts";
import { otherImagingInvestigations } from "./investigations/other-imaging.ts";
import { proceduresInvestigations } from "./investigations/procedures.ts";
import { urineAndOtherLaboratoryInvestigations } from "./investigations/urine-and-other-laboratory.ts";
import type { InvestigationShape } from "./model.ts";

const catalogue = [
  ...mriInvestigations,
  ...ctInvestigations,
  ...otherImagingInvestigations,
  ...bloodInvestigations,
  ...urineAndOtherLaboratoryInvestigations,
  ...proceduresInvestigations,
] as const;

export type InvestigationId = (typeof catalogue)[number]["id"];

export interface Investigation extends InvestigationShape {
  readonly id: InvestigationId;
}

/** Specification 4.0. Modality and contrast are read off the label. */
export const investigations: readonly Investigation[] = catalogue;

export const investigationsById = Object.fromEntries(
  investigations.map((investigation) => [investigation.id, investigation]),
) as Readonly<Record<InvestigationId, Investigation>>;
