import type { Statement } from "./model.ts";

const source = {
  source: "policy",
  text: "Specification 7, red flags in outcome measures",
  evidence: "policy",
} as const;

/** Pain that got worse since the last visit asks for the safety questions again. */
export function worseStatements(before: number, now: number, points: number): readonly Statement[] {
  if (!isWorseBy(before, now, points)) return [];
  return [{ text: "Worse since the last visit: ask the minimum safety set again", source }];
}

export function isWorseBy(before: number, now: number, points: number): boolean {
  return Math.round((now - before) * 1e6) / 1e6 >= points;
}
