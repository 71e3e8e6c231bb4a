import type { Answers } from "../../lib/clinical/engine/answers.ts";

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * How many days the pain has lasted, at least and at most: from what was typed and from a date that may be a
 * month or a year. Null while neither is known.
 */
export function durationRange(
  answers: Answers,
  asOf: string,
): { low: number; high: number } | null {
  const { pain_duration_days: typed, pain_onset_date: onset } = answers;
  const possible = typeof onset === "string" ? daysSince(onset, asOf) : [];
  if (typeof typed === "number") possible.push(typed);
  if (possible.length === 0) return null;
  return { low: Math.min(...possible), high: Math.max(...possible) };
}

/** The number of days for the first and the last day that a date may stand for. */
function daysSince(date: string, asOf: string): number[] {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const last = new Date(first);
  if (month === undefined) last.setUTCFullYear(year + 1, 0, 0);
  else if (day === undefined) last.setUTCMonth(month, 0);
  return [first, last].map((end) =>
    Math.max(0, (Date.parse(asOf) - end.getTime()) / millisecondsPerDay),
  );
}
