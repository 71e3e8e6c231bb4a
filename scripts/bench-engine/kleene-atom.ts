import type { NumberLeaf } from "../../lib/clinical/knowledge/model.ts";
import { holds, isKnown, type Sample } from "../verify-engine/answer-classes.ts";
import type { Atom } from "../verify-engine/plain.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** now and may as the engine means them; notNow and mayNot are their counterparts under a negation. */
export type Reading = "now" | "notNow" | "may" | "mayNot";

export function reads(reading: Reading, atom: Atom, answer: Sample | Range): boolean {
  if (reading === "now") return holdsNow(atom, answer);
  if (reading === "notNow") return !holdsNow(atom, answer);
  const settled = kleene(atom, answer);
  return settled === null || settled === (reading === "may");
}

/** Null while the answer is open, or lies on both sides of a threshold. */
function kleene(atom: Atom, answer: Sample | Range): boolean | null {
  if (isRange(answer)) return overRange(atom, answer);
  return isKnown(answer) ? holds(atom, answer) : null;
}

function holdsNow(atom: Atom, answer: Sample | Range): boolean {
  if (!isRange(answer)) return holds(atom, answer);
  return overRange(atom, answer) ?? holds(atom, undefined);
}

function overRange(atom: Atom, { low, high }: Range): boolean | null {
  const [first, last] = [holds(atom, low), holds(atom, high)];
  if (first !== last) return null;
  return !first && "number" in atom && isWithin(atom, low, high) ? null : first;
}

function isWithin(leaf: NumberLeaf, low: number, high: number): boolean {
  return "between" in leaf && low < leaf.between[0] && high > leaf.between[1];
}

function isRange(answer: Sample | Range): answer is Range {
  return typeof answer === "object" && !Array.isArray(answer);
}
