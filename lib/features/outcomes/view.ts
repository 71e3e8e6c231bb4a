import type { Moment } from "../../platform/dates.ts";
import type { LoopOutcome } from "../follow-up/schema.ts";
import type { PatientBannerView, PatientIdentity } from "../patients/identity.ts";
import type { DiagnosisValues, Line } from "./diagnosis-words.ts";
import type { ScoreMeasure } from "./score-measures.ts";

/** One row of the history of a diagnosis. */
export interface DiagnosisRecord {
  readonly id: string;
  /** null: it took the one before back. */
  readonly values: DiagnosisValues | null;
  readonly lines: readonly Line[];
  /** Why it replaced the one before; null for the first. */
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Moment;
}

/** One diagnosis: what is recorded now, then what was recorded before, latest first. */
export interface DiagnosisHistory {
  readonly now: DiagnosisRecord;
  readonly before: readonly DiagnosisRecord[];
}

/** A loop that was closed because a cause was found. */
export interface ClosedWithCause {
  readonly loopId: string;
  readonly title: string;
  readonly outcome: LoopOutcome;
  readonly closedAt: Moment;
}

export interface PresentationDiagnoses {
  readonly patient: PatientBannerView;
  readonly presentationId: string;
  readonly recordedAt: Moment;
  readonly diagnoses: readonly DiagnosisHistory[];
  readonly closedWithCause: readonly ClosedWithCause[];
}

/** A line beside the assessment: what was found, or that it is not recorded yet. */
export interface DiagnosisStanding {
  /** Names of the diagnoses that stand. */
  readonly names: readonly string[];
  /** A loop was closed because a cause was found, and no diagnosis stands. */
  readonly missing: boolean;
}

export interface ScoreRow {
  readonly id: string;
  readonly measure: ScoreMeasure;
  /** "6 of 10" */
  readonly text: string;
  /** "05-Apr-2026" */
  readonly scoredOn: string;
  readonly recordedBy: string;
  readonly recordedAt: Moment;
  /** null: it stands. */
  readonly takenBack: { readonly by: string; readonly at: Moment; readonly reason: string } | null;
}

export interface PatientScores {
  readonly patient: PatientBannerView;
  readonly scores: readonly ScoreRow[];
}

/** What became of the orders of one investigation. The counts from `open` on add up to `orders`. */
export interface YieldRow {
  readonly investigation: string;
  readonly label: string;
  readonly orders: number;
  readonly open: number;
  readonly cancerFound: number;
  readonly otherSerious: number;
  readonly notFound: number;
  /** Declined, moved away or died. */
  readonly otherwise: number;
}

/** How patients were when a diagnosis was confirmed; the counts of walking add up to `diagnoses`, so do those of continence. */
export interface AtDiagnosisRow {
  readonly condition: string;
  readonly diagnoses: number;
  readonly walks: number;
  readonly gaitDisturbed: number;
  readonly cannotWalk: number;
  readonly walkingNotKnown: number;
  readonly continent: number;
  readonly disturbed: number;
  readonly continenceNotKnown: number;
}

export interface PracticeYield {
  readonly investigations: readonly YieldRow[];
  readonly atDiagnosis: readonly AtDiagnosisRow[];
  /** How many presentations have a cause found and no diagnosis recorded. */
  readonly missingCount: number;
  /** Those that are listed, the oldest first. */
  readonly missing: readonly {
    readonly presentationId: string;
    readonly patient: PatientIdentity;
    readonly closedAt: Moment;
  }[];
  readonly countedAt: Moment;
}
