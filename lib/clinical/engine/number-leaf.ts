import type { NumberLeaf } from "../knowledge/model.ts";
import type { DayRange } from "./calendar-days.ts";

/** How a threshold stands over a range of possible values. */
export type OverRange = "throughout" | "nowhere" | "partly";

export function compareRange(leaf: NumberLeaf, { low, high }: DayRange): OverRange {
  const atLow = holds(leaf, low);
  const atHigh = holds(leaf, high);
  if (atLow && atHigh) return "throughout";
  if (!(atLow || atHigh || liesWithin(leaf, low, high))) return "nowhere";
  return "partly";
}

/** True while the number is unknown: used where unknown must be treated as the unsafe case. */
export function holdsWhenUnknown(leaf: NumberLeaf): boolean {
  return "gteOrUnknown" in leaf || "ltOrUnknown" in leaf;
}

/** Whether the comparison is true of an exact number. */
export function holds(leaf: NumberLeaf, value: number): boolean {
  if ("gte" in leaf) return value >= leaf.gte;
  if ("gt" in leaf) return value > leaf.gt;
  if ("lte" in leaf) return value <= leaf.lte;
  if ("lt" in leaf) return value < leaf.lt;
  if ("gteOrUnknown" in leaf) return value >= leaf.gteOrUnknown;
  if ("ltOrUnknown" in leaf) return value < leaf.ltOrUnknown;
  return value >= leaf.between[0] && value <= leaf.between[1];
}

function liesWithin(leaf: NumberLeaf, low: number, high: number): boolean {
  return "between" in leaf && low < leaf.between[0] && high > leaf.between[1];
}

/** The numbers a leaf compares with. */
export function thresholdsOf(leaf: NumberLeaf): number[] {
  return Object.values(leaf)
    .flat()
    .filter((value) => typeof value === "number");
}
