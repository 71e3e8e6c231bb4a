import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { type ReferenceRange, referenceRanges } from "../../clinical/knowledge/reference-ranges.ts";
import { ageOn } from "../../platform/dates.ts";
import type { KeptValue, Person } from "./kept-values.ts";
import { numberText } from "./number-text.ts";
import type { PointRange } from "./view.ts";

const adult = 18;

/**
 * The range a value is held against: that of its laboratory, else the adult range of the knowledge base
 * for the age on that day and the sex at birth, and none where that does not say or the unit is another.
 */
export function rangeOn(
  value: KeptValue,
  day: string,
  unitLabel: string,
  person: Person,
): PointRange | null {
  const { rangeLow: low, rangeHigh: high } = value;
  if (low !== null || high !== null)
    return {
      low,
      high,
      belowHigh: false,
      of: "laboratory",
      text: rangeText(low, high, false, unitLabel),
    };
  if (acceptedUnits(value.finding)?.[0].ucum !== value.unit) return null;
  const known = adultRange(value.finding, ageOn(person.dateOfBirth, day), person.sexAtBirth);
  if (!known) return null;
  const { atLeast, atMost, below } = known;
  const upper = atMost ?? below;
  const belowHigh = atMost === null && below !== null;
  const text = rangeText(atLeast, upper, belowHigh, unitLabel);
  return { low: atLeast, high: upper, belowHigh, of: "knowledge", text };
}

export function adultRange(finding: FindingId, age: number, sex: string): ReferenceRange | null {
  if (age < adult) return null;
  const fits = referenceRanges.filter(
    (range) =>
      range.finding === finding &&
      (range.sex === null || range.sex === sex) &&
      (range.ageFrom === null || age >= range.ageFrom) &&
      (range.ageBelow === null || age < range.ageBelow),
  );
  return fits[0] ?? null;
}

function rangeText(low: number | null, high: number | null, below: boolean, unit: string): string {
  const unitText = unit ? ` ${unit}` : "";
  if (low !== null && high !== null) return `${numberText(low)}–${numberText(high)}${unitText}`;
  if (low !== null) return `≥ ${numberText(low)}${unitText}`;
  return `${below ? "<" : "≤"} ${numberText(high ?? 0)}${unitText}`;
}

/** Where a value lies; null without a range, and where only a limit is known that does not tell. */
export function positionIn(
  range: PointRange | null,
  value: number,
  censored: "below" | "above" | null,
): "low" | "within" | "high" | null {
  if (!range) return null;
  const { low, high, belowHigh } = range;
  if (censored === "below") {
    if (low !== null && value <= low) return "low";
    return low === null && high !== null && value <= high ? "within" : null;
  }
  if (censored === "above") {
    if (high !== null && value >= high) return "high";
    return high === null && low !== null && value >= low ? "within" : null;
  }
  if (low !== null && value < low) return "low";
  return high !== null && (belowHigh ? value >= high : value > high) ? "high" : "within";
}
