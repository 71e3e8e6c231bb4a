import type { Citation } from "../knowledge/model.ts";
import type { Statement } from "./model.ts";

/** How much a measure has to change to matter to patients: by points, or by a share of the first score. */
export interface LeastChange {
  /** One value, or the ends of a published range. */
  readonly points: readonly [least: number, most: number];
  readonly percent: number;
  /** "2 points or 30 %" */
  readonly words: string;
  readonly source: Citation;
}

/** What the change from an earlier score comes to; higher is worse in each of these measures. */
export function changeStatements(
  before: number,
  now: number,
  least: LeastChange,
): readonly Statement[] {
  const points = rounded(Math.abs(now - before));
  if (points === 0) return [{ text: `Unchanged from ${before}`, source: least.source }];
  const percent = before === 0 ? null : rounded((points / before) * 100);
  const share = percent === null ? "" : ` (${Number(percent.toFixed(1))} %)`;
  const direction = now < before ? "Better" : "Worse";
  const unit = points === 1 ? "point" : "points";
  return [
    { text: `${direction} by ${points} ${unit}${share}, from ${before}`, source: least.source },
    { text: verdict(points, percent, least), source: least.source },
  ];
}

function verdict(points: number, percent: number | null, least: LeastChange): string {
  const [from, to] = least.points;
  const change = `the smallest change that matters (MCID ${least.words})`;
  if (points >= to || (percent !== null && percent >= least.percent)) return `Reaches ${change}`;
  if (points >= from) return `Within the published range of ${change}`;
  return `Does not reach ${change}`;
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
