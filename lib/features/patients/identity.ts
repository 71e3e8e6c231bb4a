import type { SexAtBirth } from "./schema.ts";

/** Who this is: the line that stands on every page and print about a patient. */
export interface PatientIdentity {
  readonly id: string;
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** YYYY-MM-DD */
  readonly dateOfBirth: string;
  /** "05-Apr-1961" */
  readonly bornText: string;
  /** Completed years on the practice's calendar day; at death when deceased. */
  readonly ageYears: number;
  readonly sexAtBirth: SexAtBirth;
  /** YYYY-MM-DD */
  readonly deceasedOn: string | null;
  readonly fictional: boolean;
}

export interface PatientBannerView extends PatientIdentity {
  readonly openLoops: number;
  /** Confirmed diagnoses, and what the latest presentation says: "cancer: breast"; null when it was never recorded. */
  readonly cancer: string | null;
  /** A cancer was confirmed, whatever was answered before. */
  readonly cancerConfirmed: boolean;
}
