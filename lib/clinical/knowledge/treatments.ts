import type { TreatmentShape } from "./model.ts";
import { analgesics } from "./treatments/analgesics.ts";
import { cancerTreatments } from "./treatments/cancer-treatment.ts";
import { educationAndSelfCare } from "./treatments/education-and-self-care.ts";
import { mindAndSupport } from "./treatments/mind-and-support.ts";
import { otherMedicines } from "./treatments/other-medicines.ts";
import { physicalTreatments } from "./treatments/physical.ts";
import { proceduresAndRehabilitation } from "./treatments/procedures.ts";

const catalogue = [
  ...educationAndSelfCare,
  ...analgesics,
  ...otherMedicines,
  ...physicalTreatments,
  ...mindAndSupport,
  ...cancerTreatments,
  ...proceduresAndRehabilitation,
] as const;

export type TreatmentId = (typeof catalogue)[number]["id"];

export interface Treatment extends TreatmentShape {
  readonly id: TreatmentId;
}

/** Specification 6. */
export const treatments: readonly Treatment[] = catalogue;

export const treatmentsById = Object.fromEntries(
  treatments.map((treatment) => [treatment.id, treatment]),
) as Readonly<Record<TreatmentId, Treatment>>;
