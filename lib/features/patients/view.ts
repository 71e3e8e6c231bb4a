import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Moment } from "../../platform/dates.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationRow } from "../presentations/view.ts";
import type { PatientBannerView, PatientIdentity } from "./identity.ts";

export type { PatientBannerView, PatientIdentity } from "./identity.ts";

export interface PatientRow extends PatientIdentity {
  /** The number of the merged registration by which the patient was found; null for the patient's own. */
  readonly foundAs: string | null;
  /** null: no presentation yet, or the engine failed on the latest one. */
  readonly latestTier: Tier | null;
  readonly latestRecordedAt: Moment | null;
  readonly openLoops: number;
}

export interface RegistrationView {
  readonly patient: PatientBannerView;
  readonly version: number;
}

/** One line of the history of a registration, in words. */
export interface RegistrationEvent {
  readonly id: string;
  readonly at: Moment;
  readonly by: string;
  /** "Registered", "Corrected", "Death recorded" */
  readonly what: string;
  readonly changes: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly reason: string | null;
  /** Presentations recorded before it were assessed with another age or sex. */
  readonly affectsAssessments: boolean;
}

/** One of two registrations that are compared. */
export interface MergeSide {
  readonly patient: PatientIdentity;
  readonly version: number;
  readonly presentations: number;
  readonly latestRecordedAt: Moment | null;
  readonly openLoops: number;
  readonly closedLoops: number;
}

/** A patient that was merged into this one, as it was registered. */
export interface MergedRecord {
  readonly patient: PatientIdentity;
  readonly version: number;
  readonly at: Moment;
  readonly by: string;
  readonly reason: string;
  readonly presentations: number;
  readonly loops: number;
}

/** Somebody who may be the same person, and what speaks for it. */
export interface SimilarPatient {
  readonly patient: PatientIdentity;
  /** "same number", "same date of birth" */
  readonly why: readonly string[];
}

export interface SimilarPatients {
  /** The likeliest first, a few. */
  readonly found: readonly SimilarPatient[];
  readonly more: number;
  /** What was known well enough to look by it: "number", "name", "date of birth"; nothing else was looked at. */
  readonly lookedBy: readonly string[];
}

/** What was imported together. */
export interface ImportedBatch {
  readonly patients: number;
  readonly at: Moment;
  readonly by: string;
}

export interface PatientChartView {
  readonly patient: PatientBannerView;
  /** The day of the latest presentation, "05-Apr-2026", where it is after the recorded death; null otherwise. */
  readonly recordedAfterDeath: string | null;
  /** Latest first. */
  readonly history: RegistrationEvent[];
  readonly merged: MergedRecord[];
  /** Registrations that are likely the same person: by number, or by date of birth and name. */
  readonly similar: SimilarPatients;
  readonly presentations: PresentationRow[];
  /** By presentation: the number of the merged registration under which it is kept. */
  readonly keptUnder: Readonly<Record<string, string>>;
  readonly loops: LoopRow[];
}
