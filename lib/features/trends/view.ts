import type { PatientBannerView } from "../patients/identity.ts";

/** corrected: another value stands in its place; withdrawn: nothing does. */
export type Standing = "stands" | "corrected" | "withdrawn";

/** The range of the time: what the laboratory gave, or the adult range of the knowledge base where it gave none. */
export interface PointRange {
  readonly low: number | null;
  readonly high: number | null;
  /** The upper limit itself is no longer normal. */
  readonly belowHigh: boolean;
  readonly of: "laboratory" | "knowledge";
  /** "130–170 g/L" */
  readonly text: string;
}

export interface Point {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** ISO 8601: when it was entered, the order on a day. */
  readonly recordedAt: string;
  readonly dayText: string;
  /** Nobody said when it was taken: it is the day on which it was entered. */
  readonly dayOfEntry: boolean;
  readonly value: number;
  /** "132 g/L", "< 5 mg/L" */
  readonly text: string;
  /** As it was typed, where that was in another unit: "13.2 g/dL". */
  readonly entered: string | null;
  /** It lies below or above what could be measured; the number is only that limit. */
  readonly censored: "below" | "above" | null;
  readonly standing: Standing;
  readonly range: PointRange | null;
  /** Against the range; null without one, and where a limit cannot tell. */
  readonly position: "low" | "within" | "high" | null;
  /** As the laboratory printed it. */
  readonly flag: string | null;
  /** "presentation 05-Apr-2026", "questionnaire" */
  readonly from: string;
}

/** The arithmetic of a change, in words and in parts. */
export interface Change {
  readonly days: number;
  readonly difference: number;
  /** "132 → 118 g/L in 41 days: −14" */
  readonly text: string;
}

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The ends of the scale of a questionnaire; null for a laboratory value. */
  readonly scale: readonly [number, number] | null;
  /** In the order of their days. */
  readonly points: readonly Point[];
  /** Ids of points that one line may join, in order: measured values that stand. */
  readonly runs: readonly (readonly string[])[];
  /** From the value before the latest to the latest. */
  readonly latest: Change | null;
  /** From the first to the latest, where others lie between. */
  readonly overall: Change | null;
  /** Why no change can be calculated, although there are several values. */
  readonly noChange: string | null;
  /** What the specification says of the change, each with its source. */
  readonly statements: readonly { readonly text: string; readonly source: string }[];
}

export type EventKind = "presentation" | "imaging" | "diagnosis";

export interface TrendEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly day: string;
  readonly dayText: string;
  readonly dayOfEntry: boolean;
  readonly text: string;
  readonly presentationId: string;
}

/** Pain got worse since the last visit by as much as specification 7 names. */
export interface AskAgain {
  readonly series: string;
  readonly change: string;
  /** The presentation that answered the whole minimum safety set with that score or after it; null: none. */
  readonly askedAt: { readonly presentationId: string; readonly text: string } | null;
}

export interface PatientTrends {
  readonly patient: PatientBannerView;
  readonly series: readonly Series[];
  /** In the order of their days. */
  readonly events: readonly TrendEvent[];
  readonly askAgain: readonly AskAgain[];
}
