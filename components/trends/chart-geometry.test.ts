import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreSeries } from "@/lib/features/trends/score-series";
import { kept, said, woman } from "@/lib/features/trends/testing/fictional-values";
import { valueSeries } from "@/lib/features/trends/value-series";
import type { Series } from "@/lib/features/trends/view";
import {
  bandsOf,
  chartRows,
  dayAxis,
  dayLabel,
  dayNumber,
  eventMarks,
  valueAxis,
} from "./chart-geometry";

function one(values: Parameters<typeof valueSeries>[0]): Series {
  const [series] = valueSeries(values, woman);
  if (!series) throw new Error("no series");
  return series;
}

it("days are numbers and back", () => {
  expect(dayLabel(dayNumber("2026-03-29"))).toBe("29-Mar-2026");
  expect(dayNumber("2026-03-30") - dayNumber("2026-03-29")).toBe(1);
});

describe("the bands", () => {
  it("follow the range of the time, change half way between two values, and leave out what has none", () => {
    const series = one([
      kept(1, { rangeLow: 120, rangeHigh: 150 }),
      kept(5, { rangeLow: 120, rangeHigh: 150 }),
      kept(9, { rangeLow: 115, rangeHigh: null }),
      kept(11, { rangeLow: 1, rangeHigh: 2, replacedBy: "nothing" }),
    ]);
    const axis = dayAxis([series], []);
    const change = dayNumber("2026-03-07");
    expect(bandsOf(series.points, axis)).toEqual([
      { from: axis.from, to: change, low: 120, high: 150 },
      { from: change, to: axis.to, low: 115, high: null },
    ]);
    const none = valueSeries([kept(1)], { ...woman, sexAtBirth: "unknown" });
    expect(bandsOf(none[0]?.points ?? [], axis)).toEqual([]);
  });
});

describe("the rows of a chart", () => {
  it("carry each value once, and of each line the values it joins", () => {
    const series = one([
      kept(1, { number: 132 }),
      kept(2, { number: 60, replacedBy: "nothing" }),
      kept(3, { number: 118 }),
      kept(4, { number: 50, enteredValue: "<50" }),
      kept(5, { number: 128 }),
    ]);
    expect(chartRows(series).map(({ mark, label, ...row }) => [mark, label, row["run0"]])).toEqual([
      ["point", "132", 132],
      ["not_standing", "60", undefined],
      ["out_of_range", "118", 118],
      ["limit_below", "< 50", undefined],
      ["point", "128", undefined],
    ]);
  });

  it("lie on both axes, with every limit of a range", () => {
    const anyValue = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      number: fc.integer({ min: 1, max: 400 }),
      low: fc.constantFrom(null, 20, 120),
    });
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 15 }), (rows) => {
        const series = one(
          rows.map(({ day, number, low }, n) => ({
            ...kept(day, { number, rangeLow: low, rangeHigh: low && low + 30 }),
            id: `v${n}`,
          })),
        );
        const axis = dayAxis([series], []);
        const { from: bottom, to: top, ticks } = valueAxis(series);
        expect(ticks.length).toBeGreaterThan(2);
        for (const { x, value } of chartRows(series)) {
          expect(x > axis.from && x < axis.to).toBe(true);
          expect(value >= bottom && value <= top).toBe(true);
        }
        for (const { low, high, from, to } of bandsOf(series.points, axis)) {
          expect(from).toBeLessThanOrEqual(to);
          expect((low ?? bottom) >= bottom && (high ?? top) <= top).toBe(true);
        }
        expect(axis.ticks.length).toBe(new Set(axis.ticks).size);
      }),
    );
  });
});

it("a questionnaire keeps its whole scale, whatever was scored", () => {
  const [nrs] = scoreSeries([said(1, 4), said(9, 5)]);
  expect(nrs && valueAxis(nrs)).toEqual({ from: 0, to: 10, ticks: [0, 2, 4, 6, 8, 10] });
});

it("what was withdrawn does not stretch the axis: it is drawn at its edge", () => {
  const series = one([
    kept(1, { number: 132 }),
    kept(2, { number: 12, replacedBy: "nothing" }),
    kept(3, { number: 118 }),
  ]);
  expect(valueAxis(series)).toEqual({ from: 110, to: 160, ticks: [110, 120, 130, 140, 150, 160] });
  expect(chartRows(series)[1]).toMatchObject({ value: 110, label: "12", mark: "not_standing" });
});

it("what happened on one day is one line with its letters", () => {
  const event = (kind: "presentation" | "imaging", day: string) => ({
    id: `${kind} ${day}`,
    kind,
    day,
    dayText: day,
    dayOfEntry: false,
    text: "",
    presentationId: "p",
  });
  const marks = eventMarks([
    event("presentation", "2026-03-01"),
    event("imaging", "2026-03-01"),
    event("imaging", "2026-03-04"),
  ]);
  expect(marks.map(({ letters }) => letters)).toEqual(["P I", "I"]);
});
