import type { FindingId } from "../knowledge/findings.ts";
import { convertToCanonical } from "./convert-unit.ts";
import type { ResultRange } from "./reference-range.ts";

/**
 * Specification 4.3 gives this range in both units, each rounded: 8.8 mg/dL is 2.196 mmol/L, and normal. The limits of the
 * unit that was reported count, as they do in the calculator of calcium.
 */
const reported: Readonly<Partial<Record<FindingId, Readonly<Record<string, [number, number]>>>>> = {
  calcium_adjusted_mmol_l: { "mg/dL": [8.8, 10.4] },
};

/** The adult range of the unit in which a value was reported; null where that of the catalogue serves. */
export function reportedRange(finding: FindingId, ucum: string): ResultRange | null {
  const limits = reported[finding]?.[ucum];
  if (!limits) return null;
  const [low, high] = limits.map((limit) => {
    const converted = convertToCanonical(finding, limit, ucum);
    return "problem" in converted ? null : converted.value;
  });
  return { low: low ?? null, high: high ?? null };
}
