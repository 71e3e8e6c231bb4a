import { describe, expect, it } from "vitest";
import { kept, woman } from "./testing/fictional-values.ts";
import { valueSeries } from "./value-series.ts";

const series = (...values: Parameters<typeof valueSeries>[0]) => valueSeries(values, woman);

describe("one analyte", () => {
  it("from several units is one series in the unit of the catalogue, and says what was typed", () => {
    const [one, ...more] = series(
      kept(1, { number: 132 }),
      kept(2, { number: 118, enteredValue: "11.8", enteredUnit: "g/dL" }),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ name: "Haemoglobin", unit: "g/L", runs: [["v1", "v2"]] });
    expect(one?.points.map(({ text, entered }) => [text, entered])).toEqual([
      ["132 g/L", null],
      ["118 g/L", "11.8 g/dL"],
    ]);
  });

  it("kept in a unit that converts joins the others; in one that does not it has a series of its own", () => {
    const found = series(
      kept(1, { number: 132 }),
      kept(2, { number: 11.8, unit: "g/dL", rangeLow: 12, rangeHigh: 15 }),
      kept(3, { number: 7.3, unit: "mmol/L" }),
    );
    expect(found.map(({ unit, points }) => [unit, points.map(({ value }) => value)])).toEqual([
      ["g/L", [132, 118]],
      ["mmol/L", [7.3]],
    ]);
    expect(found[0]?.points[1]?.range).toMatchObject({ low: 120, high: 150, of: "laboratory" });
    expect(found[1]?.points[0]?.range).toBeNull();
  });

  it("and another with a similar name stay apart", () => {
    const calcium = { number: 2.5, unit: "mmol/L" };
    const found = series(
      kept(1, { ...calcium, finding: "calcium_adjusted_mmol_l" }),
      kept(2, { ...calcium, finding: "calcium_total_mmol_l" }),
    );
    expect(found.map(({ runs }) => runs)).toEqual([[], []]);
  });
});

describe("the arithmetic", () => {
  it("is shown with both values, the unit and the days", () => {
    const [one] = series(
      kept(1, { number: 132, takenOn: "2026-01-10" }),
      kept(2, { number: 118, takenOn: "2026-02-20" }),
    );
    expect(one?.latest?.text).toBe("132 → 118 g/L in 41 days: −14");
    expect(one?.overall).toBeNull();
  });

  it("is exact in decimals, and tells the latest change from the whole one", () => {
    const calcium = (n: number, number: number) =>
      kept(n, { number, unit: "mmol/L", finding: "calcium_adjusted_mmol_l" });
    const [one] = series(calcium(1, 2.2), calcium(2, 2.4), calcium(3, 2.7));
    expect(one?.latest?.text).toBe("2.4 → 2.7 mmol/L in 1 day: +0.3");
    expect(one?.overall?.text).toBe("2.2 → 2.7 mmol/L in 2 days: +0.5");
  });

  it("is not done with a limit, and says so", () => {
    const crp = (n: number, number: number, enteredValue = String(number)) =>
      kept(n, { finding: "crp_mg_l", unit: "mg/L", enteredUnit: "mg/L", number, enteredValue });
    const [one] = series(crp(1, 12), crp(2, 9), crp(3, 5, "<5"), crp(4, 30), crp(5, 40));
    expect(one?.points[2]).toMatchObject({ text: "< 5 mg/L", censored: "below" });
    expect(one?.runs).toEqual([
      ["v1", "v2"],
      ["v4", "v5"],
    ]);
    const [two] = series(crp(1, 12), crp(2, 5, "< 5"));
    expect(two).toMatchObject({ latest: null, overall: null, runs: [] });
    expect(two?.noChange).toBe("No change is calculated: < 5 mg/L is a limit, not a value");
  });
});

describe("what does not stand", () => {
  it("is shown and is part of no line and no change", () => {
    const [one] = series(
      kept(1, { number: 132 }),
      kept(2, { number: 11.8, replacedBy: "value" }),
      kept(3, { number: 118 }),
      kept(4, { number: 60, replacedBy: "nothing" }),
    );
    expect(one?.points.map(({ standing }) => standing)).toEqual([
      "stands",
      "corrected",
      "stands",
      "withdrawn",
    ]);
    expect(one?.runs).toEqual([["v1", "v3"]]);
    expect(one?.latest?.text).toBe("132 → 118 g/L in 2 days: −14");
  });

  it("leaves a single point without a line or a change", () => {
    const [one] = series(kept(1), kept(2, { replacedBy: "nothing" }));
    expect(one).toMatchObject({ runs: [], latest: null, overall: null, noChange: null });
  });
});

describe("the range of the time", () => {
  it("is the laboratory's where it gave one, else that of an adult of this age and sex on that day", () => {
    const [one] = series(
      kept(1, { number: 118, rangeLow: 115, rangeHigh: 165, flag: "L" }),
      kept(2, { number: 118 }),
      kept(3, { number: 118, takenOn: "1975-01-01" }),
    );
    const shown = one?.points.map(({ range, position, flag }) => [range?.text, position, flag]);
    expect(shown).toEqual([
      [undefined, null, null],
      ["115–165 g/L", "within", "L"],
      ["120–150 g/L", "low", null],
    ]);
    const [unsaid] = valueSeries([kept(1)], { ...woman, sexAtBirth: "unknown" });
    expect(unsaid?.points[0]?.range).toBeNull();
  });

  it.each([
    ["5", 5, "high"],
    ["4.9", 4.9, "within"],
    ["<5", 5, "within"],
    ["<8", 8, null],
    [">4", 4, null],
    [">5", 5, "high"],
  ] as const)("of CRP (below 5): %s is %s", (enteredValue, number, position) => {
    const crp = { finding: "crp_mg_l", unit: "mg/L", enteredUnit: "mg/L" } as const;
    const [one] = series(kept(1, { ...crp, number, enteredValue }));
    expect(one?.points[0]?.position).toBe(position);
  });
});

it("a value without its day stands on the day of entry and says so", () => {
  const [one] = series(kept(1, { takenOn: null }));
  expect(one?.points[0]).toMatchObject({ day: "2026-05-01", dayOfEntry: true });
});

it("a change names no days where nobody said when a value was taken", () => {
  const undated = kept(1, { number: 132, takenOn: null, recordedOn: "2026-01-01" });
  const [one] = series(undated, kept(2, { number: 118 }));
  expect(one?.latest?.text).toBe("132 → 118 g/L (days not recorded): −14");
});
