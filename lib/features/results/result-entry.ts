import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { OrderReportId } from "../../clinical/engine/result-of-test.ts";
import { type FindingId, isFindingId } from "../../clinical/knowledge/findings.ts";
import type { StoredAnswer } from "../presentations/stored-answers.ts";
import type { ScoreId } from "./scores.ts";

/** One result as it was read from a form, and as its row keeps it. */
export interface ResultEntry {
  readonly finding: FindingId | ScoreId | OrderReportId;
  /** In the canonical unit; null for what was chosen. */
  readonly number: number | null;
  /** null for a number. */
  readonly coded: string | null;
  /** UCUM. */
  readonly unit: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  /** The laboratory's own range, in the canonical unit. */
  readonly rangeLow: number | null;
  readonly rangeHigh: number | null;
  /** As it was printed. */
  readonly enteredRange: string | null;
  readonly flag: string | null;
  /** Its unit looked like a slip, and whoever entered it said that it is right. */
  readonly confirmed: boolean;
  /** The items of a score, or the text of a report. */
  readonly parts: Readonly<Record<string, string>> | null;
}

export const codedEntry = {
  number: null,
  unit: null,
  enteredValue: null,
  enteredUnit: null,
  rangeLow: null,
  rangeHigh: null,
  enteredRange: null,
  flag: null,
  confirmed: false,
  parts: null,
} as const;

interface Valued {
  readonly finding: string;
  readonly number: number | null;
  readonly coded: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  readonly takenOn: string | null;
}

/** The answer that a result gives; null for a score or a report, which no rule reads, and for what was taken back. */
export function answerOf(result: Valued): StoredAnswer | null {
  const { finding, number, coded, enteredValue, enteredUnit, takenOn } = result;
  const value = number ?? coded;
  if (value === null || !isFindingId(finding)) return null;
  const chosen = (acceptedUnits(finding)?.length ?? 0) > 1 && enteredValue && enteredUnit;
  return {
    value,
    by: null,
    ...(chosen && { entered: { value: enteredValue, unit: enteredUnit } }),
    ...(takenOn && { taken: takenOn }),
  };
}
