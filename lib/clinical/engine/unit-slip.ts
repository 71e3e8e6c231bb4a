import type { FindingId } from "../knowledge/findings.ts";
import { acceptedUnits, convertToCanonical } from "./convert-unit.ts";
import { isInSomeRange, type ResultRange } from "./reference-range.ts";

/** What a value would be, had it been reported in another unit. */
export interface UnitSlip {
  /** As clinicians read it. */
  readonly unit: string;
}

/**
 * The other unit in which a value that lies outside every adult range would lie within one: somebody may have chosen
 * the wrong one (hazard HZ06). null where there is none, and where the laboratory's own range fits the chosen unit.
 */
export function unitSlip(
  finding: FindingId,
  typed: number,
  ucum: string,
  range: ResultRange = { low: null, high: null },
): UnitSlip | null {
  const value = canonical(finding, typed, ucum);
  if (value === null || isInSomeRange(finding, value)) return null;
  if (fitsUnit(finding, range)) return null;
  const others = (acceptedUnits(finding) ?? []).filter((unit) => unit.ucum !== ucum);
  const likely = others.find((unit) => {
    const other = canonical(finding, typed, unit.ucum);
    return other !== null && isInSomeRange(finding, other);
  });
  return likely ? { unit: likely.label } : null;
}

/** Laboratories differ in their limits by less than a factor of two, units by ten and more or by four. */
function fitsUnit(finding: FindingId, { low, high }: ResultRange): boolean {
  const limits = [low, high].filter((limit) => limit !== null);
  return limits.flatMap((limit) => [limit, limit / 2]).some((one) => isInSomeRange(finding, one));
}

function canonical(finding: FindingId, typed: number, ucum: string): number | null {
  const converted = convertToCanonical(finding, typed, ucum);
  return "problem" in converted ? null : converted.value;
}
