import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { ScoreMeasure } from "../outcomes/score-measures.ts";

/** A row of the table of results with a number, as the trends need it. */
export interface KeptValue {
  readonly id: string;
  readonly finding: FindingId;
  readonly number: number;
  /** UCUM, of `number`. */
  readonly unit: string;
  readonly enteredValue: string;
  /** UCUM, as it was chosen. */
  readonly enteredUnit: string;
  /** YYYY-MM-DD; null where nobody said. */
  readonly takenOn: string | null;
  /** The practice's calendar day of the entry. */
  readonly recordedOn: string;
  /** ISO 8601, of the first of a line of corrections: the order on a day. */
  readonly recordedAt: string;
  /** In the unit of `number`; null: the laboratory gave none. */
  readonly rangeLow: number | null;
  readonly rangeHigh: number | null;
  /** As the laboratory printed it. */
  readonly flag: string | null;
  /** What the row that replaced it holds; null: nothing replaced it. */
  readonly replacedBy: "value" | "nothing" | null;
  /** "presentation 05-Apr-2026" */
  readonly from: string;
}

/** What a patient said of the pain: at an intake, or in a questionnaire. */
export interface KeptScore {
  readonly id: string;
  readonly measure: ScoreMeasure;
  readonly score: number;
  readonly day: string;
  readonly recordedAt: string;
  readonly replacedBy: "value" | "nothing" | null;
  readonly from: string;
}

/** Whose values they are: the adult ranges depend on it. */
export interface Person {
  /** YYYY-MM-DD */
  readonly dateOfBirth: string;
  readonly sexAtBirth: string;
}
