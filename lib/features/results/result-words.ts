import type { Answers } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { referenceRangeOf } from "../../clinical/engine/reference-range.ts";
import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { valueWords } from "../summaries/value-words.ts";
import { isReportReading, reportedTest, reportReadingLabels } from "./order-report.ts";

const noBreak = "\u00a0";

interface Value {
  readonly finding: string;
  readonly number: number | null;
  readonly coded: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
}

/** As it was entered, then in the unit of the catalogue where that is another; null where it was taken back. */
export function resultWords(row: Value): string | null {
  const { finding, number, coded, enteredValue, enteredUnit } = row;
  const value = number ?? coded;
  if (value === null) return null;
  if (reportedTest(finding) && isReportReading(coded)) return reportReadingLabels[coded];
  if (!isFindingId(finding)) return String(value);
  const words = valueWords(findingsById[finding], value);
  if (number === null || enteredValue === null) return words;
  const unit = unitLabel(finding, enteredUnit);
  const entered = `${enteredValue}${noBreak}${unit}`;
  return unit === findingsById[finding].unit ? entered : `${entered} (${words})`;
}

interface Ranged extends Value {
  readonly enteredRange: string | null;
}

/** The laboratory's own range as printed; else the adult one, named as such; null where there is none. */
export function rangeWords(row: Ranged, patient: Answers): string | null {
  const { finding, number, enteredRange, enteredUnit } = row;
  if (number === null || !isFindingId(finding)) return null;
  if (enteredRange !== null)
    return `${enteredRange}${noBreak}${unitLabel(finding, enteredUnit)}, laboratory`;
  const range = referenceRangeOf(finding, patient);
  if (!range) return null;
  const { low, high, highIsOutside } = range;
  const unit = findingsById[finding].unit ?? "";
  return `${limits(low, high, highIsOutside)}${noBreak}${unit}, adult range`;
}

function limits(low: number | null, high: number | null, highIsOutside: boolean): string {
  if (low !== null && high !== null) return `${low}–${high}`;
  if (high !== null) return `${highIsOutside ? "<" : "≤"}${noBreak}${high}`;
  return `≥${noBreak}${low}`;
}

function unitLabel(finding: FindingId, ucum: string | null): string {
  const unit = acceptedUnits(finding)?.find((one) => one.ucum === ucum);
  return unit?.label ?? ucum ?? findingsById[finding].unit ?? "";
}
