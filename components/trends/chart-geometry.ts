import type { Point, PointRange, Series, TrendEvent } from "@/lib/features/trends/view";

/** A number line of days: 0 is 01-Jan-1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) / 86_400_000;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "05-Apr-2026" */
export function dayLabel(number: number): string {
  const [year, month, day] = new Date(Math.round(number) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}-${months[Number(month) - 1]}-${year}`;
}

export interface DayAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** One axis for every chart of the page, so that what happened stands in one place. */
export function dayAxis(series: readonly Series[], events: readonly TrendEvent[]): DayAxis {
  const days = [...series.flatMap(({ points }) => points), ...events].map(({ day }) =>
    dayNumber(day),
  );
  const first = Math.min(...days);
  const last = Math.max(...days);
  const edge = Math.max(2, Math.ceil((last - first) * 0.06));
  return { from: first - edge, to: last + edge, ticks: ticksBetween(first, last) };
}

const steps = 3;

function ticksBetween(first: number, last: number): number[] {
  const places = Array.from({ length: steps + 1 }, (_, n) =>
    Math.round(first + ((last - first) * n) / steps),
  );
  return [...new Set(places)];
}

export interface Band {
  readonly from: number;
  readonly to: number;
  /** null: open on that side. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The ranges along the axis: each from half way to the value before until half way to the value after. */
export function bandsOf(points: readonly Point[], axis: DayAxis): Band[] {
  const standing = points.filter(({ standing: is }) => is === "stands");
  const bands: Band[] = [];
  for (const [n, { day, range }] of standing.entries()) {
    if (!range) continue;
    const from = between(standing[n - 1], day) ?? axis.from;
    const to = between(standing[n + 1], day) ?? axis.to;
    const before = bands.at(-1);
    if (before && before.to === from && same(before, range))
      bands[bands.length - 1] = { ...before, to };
    else bands.push({ from, to, low: range.low, high: range.high });
  }
  return bands;
}

function between(other: Point | undefined, day: string): number | null {
  return other ? (dayNumber(other.day) + dayNumber(day)) / 2 : null;
}

function same(band: Band, range: PointRange): boolean {
  return band.low === range.low && band.high === range.high;
}

export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * From below the lowest to above the highest of the values that stand and of their limits, in round steps; of a
 * questionnaire its whole scale. What was withdrawn does not stretch it.
 */
export function valueAxis({ scale, points }: Series): ValueAxis {
  if (scale) return roundAxis(...scale);
  const standing = points.filter(({ standing: is }) => is === "stands");
  const counted = standing.length > 0 ? standing : points;
  const limits = counted.flatMap(({ range }) => [
    range ? (range.low ?? 0) : null,
    range?.high ?? null,
  ]);
  const all = [...counted.map(({ value }) => value), ...limits.filter((limit) => limit !== null)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (low === high && high > 0) return roundAxis(0, high * 1.25);
  const edge = (high - low || Math.abs(high) || 1) * 0.08;
  return roundAxis(low >= 0 ? Math.max(0, low - edge) : low - edge, high + edge);
}

const mostSteps = 5;

/** Widened to whole steps of 1, 2 or 5 times a power of ten. */
function roundAxis(low: number, high: number): ValueAxis {
  const least = (high - low) / mostSteps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= least * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const count = Math.ceil(high / step - 1e-9) - first;
  const ticks = Array.from({ length: count + 1 }, (_, n) =>
    Number(((first + n) * step).toPrecision(10)),
  );
  return { from: ticks[0] ?? low, to: ticks.at(-1) ?? high, ticks };
}

export type Mark = "point" | "out_of_range" | "limit_below" | "limit_above" | "not_standing";

export function markOf({ standing, censored, position }: Point): Mark {
  if (standing !== "stands") return "not_standing";
  if (censored) return censored === "below" ? "limit_below" : "limit_above";
  return position === "low" || position === "high" ? "out_of_range" : "point";
}

const letters = { presentation: "P", imaging: "I", diagnosis: "D" } as const;

/** What happened on a day, as letters: P presentation, I imaging, D diagnosis. */
export function eventMarks(events: readonly TrendEvent[]): { x: number; letters: string }[] {
  return [...Map.groupBy(events, ({ day }) => day)].map(([day, all]) => ({
    x: dayNumber(day),
    letters: [...new Set(all.map(({ kind }) => letters[kind]))].join(" "),
  }));
}

export function eventLetter(kind: TrendEvent["kind"]): string {
  return letters[kind];
}

export interface ChartRow {
  readonly id: string;
  readonly x: number;
  /** Where it is drawn: what does not stand is drawn at the edge where it lies beyond. */
  readonly value: number;
  readonly mark: Mark;
  /** Written beside the point; empty where there would be too many. */
  readonly label: string;
  /** Of each line the value, on the rows that it joins. */
  readonly [run: `run${number}`]: number;
}

const mostLabelled = 10;

/** One row a point, in the order of the days, with the lines it belongs to. */
export function chartRows(series: Series): ChartRow[] {
  const { points, runs } = series;
  const { from, to } = valueAxis(series);
  const last = points.findLast(({ standing }) => standing === "stands");
  return points.map((point) => {
    const run = runs.findIndex((ids) => ids.includes(point.id));
    const mark = markOf(point);
    const labelled = points.length <= mostLabelled || point === last;
    return {
      id: point.id,
      x: dayNumber(point.day),
      value: Math.min(to, Math.max(from, point.value)),
      mark,
      label: labelled ? labelOf(point) : "",
      ...(run >= 0 && { [`run${run}`]: point.value }),
    };
  });
}

/** The number as the table has it, without its unit: the axis has that. */
function labelOf({ text, censored }: Point): string {
  const [first = "", second = ""] = text.split(" ");
  return censored ? `${first} ${second}` : first;
}
