import { isWorseBy } from "../../clinical/calculators/worse.ts";
import { isScoreMeasure, measures } from "../outcomes/score-measures.ts";
import { changeBetween } from "./change.ts";
import type { AskAgain, Point, Series } from "./view.ts";

/** A presentation, as far as it tells whether the safety questions were asked. */
export interface Asked {
  readonly presentationId: string;
  /** The practice's calendar day. */
  readonly day: string;
  /** ISO 8601: the order on a day. */
  readonly recordedAt: string;
  /** "05-Apr-2026 14:02" */
  readonly text: string;
  /** Questions of the minimum safety set are open. */
  readonly incomplete: boolean;
}

/**
 * Pain that got worse since the last visit (specification 7). The last visit is the last score that a presentation with
 * the whole minimum safety set came with or after; until there is one, further scores take nothing back.
 */
export function askAgainOf(series: readonly Series[], presentations: readonly Asked[]): AskAgain[] {
  const complete = presentations.filter(({ incomplete }) => !incomplete);
  return series.flatMap((one) => {
    const standing = one.points.filter((point) => point.standing === "stands");
    const points = isScoreMeasure(one.id) ? measures[one.id].asksAgainFrom : null;
    if (points === null) return [];
    const visit = standing.findLastIndex((point) => answeredAt(point, complete));
    const open = worst(standing.slice(Math.max(visit, 0)), points);
    if (open) return [toAsk(one, open, null)];
    const settled = worst(standing.slice(-2), points);
    if (!settled) return [];
    return [toAsk(one, settled, answeredAt(settled[1], complete) ?? null)];
  });
}

type Worse = readonly [from: Point, to: Point];

/** The largest rise between two scores, one after the other, that is large enough. */
function worst(standing: readonly Point[], points: number): Worse | null {
  const pairs = standing.flatMap((to, place) =>
    standing.slice(0, place).map((from): Worse => [from, to]),
  );
  return pairs
    .filter(([from, to]) => isWorseBy(from.value, to.value, points))
    .reduce<Worse | null>((most, pair) => (most && rise(most) >= rise(pair) ? most : pair), null);
}

function rise([from, to]: Worse): number {
  return to.value - from.value;
}

/** The first presentation that came with the score or after it, on the same day by when each was recorded. */
function answeredAt(point: Point, complete: readonly Asked[]): Asked | undefined {
  return complete.find(({ day, recordedAt }) =>
    day === point.day ? recordedAt >= point.recordedAt : day > point.day,
  );
}

function toAsk({ name, unit }: Series, [from, to]: Worse, asked: Asked | null): AskAgain {
  return {
    series: name,
    change: changeBetween(from, to, unit).text,
    askedAt: asked && { presentationId: asked.presentationId, text: asked.text },
  };
}
