import { array, assert, constantFrom, double, integer, property, record } from "fast-check";
import { expect, it } from "vitest";
import { daysBetween } from "../../platform/dates.ts";
import type { KeptValue } from "./kept-values.ts";
import { difference, numberText } from "./number-text.ts";
import { kept, woman } from "./testing/fictional-values.ts";
import { valueSeries } from "./value-series.ts";

const anyRow = record({
  day: integer({ min: 1, max: 28 }),
  tenths: integer({ min: 1, max: 3000 }),
  unit: constantFrom("g/L", "g/dL", "mmol/L"),
  censored: constantFrom("", "", "", "<"),
  replacedBy: constantFrom(null, null, null, "value", "nothing"),
} as const);

const anyValues = array(anyRow, { maxLength: 12 }).map((rows) =>
  rows.map(({ day, tenths, unit, censored, replacedBy }, n): KeptValue => {
    const number = tenths / 10;
    const enteredValue = `${censored}${number}`;
    return { ...kept(day, { number, unit, enteredValue, replacedBy }), id: `v${n}` };
  }),
);

it("shows each kept value once, in the order of the days, in one unit a series", () => {
  assert(
    property(anyValues, (values) => {
      const series = valueSeries(values, woman);
      const shown = series.flatMap(({ points }) => points.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(values.map(({ id }) => id).toSorted());
      expect(new Set(series.map(({ unit }) => unit)).size).toBe(series.length);
      for (const { points } of series) {
        const days = points.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
      }
    }),
  );
});

it("joins by a line only neighbours that were measured and stand, never across a limit", () => {
  assert(
    property(anyValues, (values) => {
      for (const { points, runs } of valueSeries(values, woman)) {
        const standing = points.filter((point) => point.standing === "stands");
        for (const run of runs) {
          const start = standing.findIndex(({ id }) => id === run[0]);
          const joined = standing.slice(start, start + run.length);
          expect(joined.map(({ id }) => id)).toEqual(run);
          expect(joined.every(({ censored }) => censored === null)).toBe(true);
          expect(run.length).toBeGreaterThan(1);
        }
        const ids = runs.flat();
        expect(new Set(ids).size).toBe(ids.length);
        const neighbours = standing.filter(
          ({ censored }, n) => !censored && standing[n + 1] && !standing[n + 1]?.censored,
        );
        expect(runs.reduce((count, run) => count + run.length - 1, 0)).toBe(neighbours.length);
      }
    }),
  );
});

it("shows a change whose parts add up, between the two latest that stand", () => {
  assert(
    property(anyValues, (values) => {
      for (const { points, latest, noChange } of valueSeries(values, woman)) {
        const [before, last] = points.filter(({ standing }) => standing === "stands").slice(-2);
        if (!(before && last) || before.censored || last.censored) {
          expect(latest).toBeNull();
          expect(noChange !== null).toBe(Boolean(before && last));
        } else {
          expect(latest?.days).toBe(daysBetween(before.day, last.day));
          expect(before.value + (latest?.difference ?? 0)).toBeCloseTo(last.value, 6);
        }
      }
    }),
  );
});

it("writes numbers that read back as they are, and differences without a rest", () => {
  assert(
    property(
      integer({ min: -99999, max: 99999 }),
      integer({ min: 0, max: 4 }),
      (digits, places) => {
        const value = Number((digits / 10 ** places).toFixed(places));
        expect(Number(numberText(value).replace("−", "-"))).toBe(value);
        const other = Number((7 / 10 ** places).toFixed(places));
        const scaled = Math.round(difference(value, other) * 10 ** places);
        expect(scaled).toBe(7 - digits === 0 ? 0 : 7 - digits);
      },
    ),
  );
  assert(
    property(double({ min: 0.001, max: 5000, noNaN: true }), (value) => {
      expect(numberText(value)).toMatch(/^\d+(\.\d{1,9})?$/);
    }),
  );
});
