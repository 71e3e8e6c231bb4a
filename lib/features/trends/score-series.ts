import { dateText } from "../../platform/dates.ts";
import { measures, type ScoreMeasure, scoreMeasures } from "../outcomes/score-measures.ts";
import { changesOf } from "./change.ts";
import type { KeptScore } from "./kept-values.ts";
import { numberText } from "./number-text.ts";
import { inOrder, runsOf } from "./order.ts";
import { standingOf } from "./value-point.ts";
import type { Point, Series } from "./view.ts";

/** One series for each measure, wherever its scores were taken: at an intake or in a questionnaire. */
export function scoreSeries(scores: readonly KeptScore[]): Series[] {
  return scoreMeasures.flatMap((measure) => {
    const taken = scores.filter((score) => score.measure === measure);
    return taken.length === 0 ? [] : [toSeries(measure, taken)];
  });
}

function toSeries(measure: ScoreMeasure, scores: readonly KeptScore[]): Series {
  const { short, highest } = measures[measure];
  const points = inOrder(scores).map((score) => toPoint(score, highest));
  const unit = `of ${highest}`;
  return {
    id: measure,
    name: short,
    unit,
    scale: [0, highest],
    points,
    runs: runsOf(points),
    ...changesOf(points, unit),
    statements: statementsOf(measure, points),
  };
}

function toPoint(kept: KeptScore, highest: number): Point {
  const { id, score, day, recordedAt, replacedBy, from } = kept;
  return {
    id,
    day,
    recordedAt,
    dayText: dateText(day),
    dayOfEntry: false,
    value: score,
    text: `${numberText(score)} of ${highest}`,
    entered: null,
    censored: null,
    standing: standingOf(replacedBy),
    range: null,
    position: null,
    flag: null,
    from,
  };
}

/** The two latest scores that stand: the last visit and now. */
function lastTwo(points: readonly Point[]): readonly [Point, Point] | null {
  const standing = points.filter((point) => point.standing === "stands");
  const [before, now] = [standing.at(-2), standing.at(-1)];
  return before && now ? [before, now] : null;
}

function statementsOf(measure: ScoreMeasure, points: readonly Point[]): Series["statements"] {
  const two = lastTwo(points);
  if (!two) return [];
  const [before, now] = two;
  return measures[measure]
    .change(before.value, now.value)
    .map(({ text, source }) => ({ text, source: source.text }));
}
