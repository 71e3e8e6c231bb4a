import type { Point } from "./view.ts";

interface Placed {
  readonly id: string;
  readonly day: string;
  readonly recordedAt: string;
}

/** By day, on a day by when it was recorded. */
export function inOrder<Row extends Placed>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) => compare(a.day, b.day) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Which points one line may join: measured values that stand, one after another. A limit ends a line, for
 * nobody knows where the value lay; what was corrected or withdrawn is no part of any. One point is no line.
 */
export function runsOf(points: readonly Point[]): string[][] {
  const runs: string[][] = [[]];
  for (const { id, standing, censored } of points) {
    if (standing !== "stands") continue;
    if (censored) runs.push([]);
    else runs.at(-1)?.push(id);
  }
  return runs.filter((run) => run.length > 1);
}
