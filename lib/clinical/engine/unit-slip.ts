import type { FindingId } from "../knowledge/findings.ts";
import { findingsById } from "../knowledge/findings.ts";
import { acceptedUnits, convertFromCanonical, convertToCanonical } from "./convert-unit.ts";
import { adultRangesOf, isInSomeRange, type ResultRange } from "./reference-range.ts";

/** What a value would be, had it been reported in another unit. */
export interface UnitSlip {
  /** As clinicians read it. */
  readonly unit: string;
}

/**
 * The other unit that fits better: somebody may have chosen the wrong one (hazard HZ06). Where the range that the
 * laboratory printed fits one of the units, that decides. Else the unit in which a value that lies outside every adult
 * range would lie within one, or, of a value far outside, would lie nearer to one. null where there is none.
 */
export function unitSlip(
  finding: FindingId,
  typed: number,
  ucum: string,
  range: ResultRange = { low: null, high: null },
): UnitSlip | null {
  const value = canonical(finding, typed, ucum);
  if (value === null || fits(finding, range)) return null;
  const others = (acceptedUnits(finding) ?? []).filter((unit) => unit.ucum !== ucum);
  const printed = others.find((unit) => fits(finding, rangeIn(finding, range, ucum, unit.ucum)));
  if (printed) return { unit: printed.label };
  if (isInSomeRange(finding, value)) return null;
  const likely = others.find((unit) => {
    const other = canonical(finding, typed, unit.ucum);
    return other !== null && (isInSomeRange(finding, other) || isNearer(finding, other, value));
  });
  return likely ? { unit: likely.label } : null;
}

/** Laboratories differ in their limits by less than a factor of two, units by more. */
const twice = Math.log(2);

/** A limit of the laboratory is like that of the adults on its side. */
function fits(finding: FindingId, { low, high }: ResultRange): boolean {
  const like = (limit: number | null, adult: number | null) =>
    limit !== null && adult !== null && Math.abs(Math.log(limit / adult)) <= twice;
  return adultRangesOf(finding).some((one) => like(low, one.low) || like(high, one.high));
}

/** Only of ranges with two limits: where everything small is normal, the smaller unit is always the nearer one. */
function isNearer(finding: FindingId, other: number, value: number): boolean {
  if (adultRangesOf(finding).some(({ low, high }) => low === null || high === null)) return false;
  const { min = other, max = other } = findingsById[finding];
  const far = distance(finding, value);
  return far > twice && other >= min && other <= max && distance(finding, other) < far;
}

/** How many times a value lies below or above the nearest adult range, as a logarithm; 0 within it or without one. */
function distance(finding: FindingId, value: number): number {
  const away = adultRangesOf(finding).map(({ low, high }) => {
    if (low !== null && value < low) return Math.log(low / value);
    return high !== null && value > high ? Math.log(value / high) : 0;
  });
  return away.length === 0 ? 0 : Math.min(...away);
}

/** The range as it would have been, had its numbers been in another unit. */
function rangeIn(finding: FindingId, range: ResultRange, ucum: string, other: string): ResultRange {
  const read = (limit: number | null) => {
    const typed = limit === null ? null : convertFromCanonical(finding, limit, ucum);
    return typed === null || "problem" in typed ? null : canonical(finding, typed.value, other);
  };
  return { low: read(range.low), high: read(range.high) };
}

function canonical(finding: FindingId, typed: number, ucum: string): number | null {
  const converted = convertToCanonical(finding, typed, ucum);
  return "problem" in converted ? null : converted.value;
}
