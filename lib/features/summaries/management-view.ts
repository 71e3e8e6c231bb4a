import type { DisagreementId } from "../../clinical/knowledge/disagreements.ts";
import type { TreatmentId } from "../../clinical/knowledge/treatments.ts";
import type { CitationLine } from "./evidence-view.ts";

/** Information for the clinician, who decides and prescribes. */
export interface Management {
  readonly consider: readonly TreatmentLine[];
  readonly avoid: readonly TreatmentLine[];
}

export interface TreatmentLine {
  readonly id: TreatmentId;
  readonly label: string;
  /** Null where no indication is proven. */
  readonly indication: string | null;
  /** The rules behind it, by code; or what speaks against it for this patient. */
  readonly reasons: readonly ReasonLine[];
  /** What must go with it for this patient, or who decides on it. */
  readonly precautions: readonly ReasonLine[];
  /** Do-not and caution words that hold for everybody; null for none. */
  readonly caution: string | null;
  /** Where guidelines disagree about it; null where they do not. */
  readonly conflict: string | null;
  readonly citations: readonly CitationLine[];
}

export interface ReasonLine {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly CitationLine[];
}

export interface DisagreementLine {
  readonly topic: DisagreementId;
  readonly label: string;
  readonly positions: readonly PositionLine[];
  /** What Backstop does by default. */
  readonly product: string;
}

export interface PositionLine {
  readonly text: string;
  readonly hasFigures: boolean;
  readonly citations: readonly CitationLine[];
}
