import type { Sample } from "../verify-engine/answer-classes.ts";
import { findingOf, type Plain } from "../verify-engine/plain.ts";
import { type Range, type Reading, reads } from "./kleene-atom.ts";

/** How many members of a count hold now, must hold, and may hold. */
export interface Spread {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

type Wanted = { readonly atLeast: number } | { readonly exactly: number };

export function countWithin(reading: Reading, spread: Spread, wanted: Wanted): boolean {
  const { now, least, most } = spread;
  if ("atLeast" in wanted) {
    const { atLeast } = wanted;
    const holding = { now: now >= atLeast, may: most >= atLeast, must: least >= atLeast };
    return inReading(reading, holding);
  }
  const { exactly } = wanted;
  const may = least <= exactly && exactly <= most;
  return inReading(reading, { now: now === exactly, may, must: may && least === most });
}

/** A member of a count: single findings, and derived ones that are any of some others. */
export function plainReads(
  plain: Plain,
  reading: Reading,
  facts: Readonly<Record<string, Sample | Range>>,
): boolean {
  const negated = reading === "notNow" || reading === "mayNot";
  if (typeof plain === "boolean") return plain !== negated;
  if ("atom" in plain) return reads(reading, plain.atom, facts[findingOf(plain.atom)]);
  if ("asIs" in plain) {
    return reads(negated ? "notNow" : "now", plain.asIs, facts[findingOf(plain.asIs)]);
  }
  if ("or" in plain) {
    const holds = (part: Plain) => plainReads(part, reading, facts);
    return negated ? plain.or.every(holds) : plain.or.some(holds);
  }
  throw new TypeError("a count is of findings and of any of several findings");
}

function inReading(reading: Reading, { now, may, must }: Record<"now" | "may" | "must", boolean>) {
  if (reading === "now") return now;
  if (reading === "notNow") return !now;
  return reading === "may" ? may : !must;
}
