import { describe, expect, it } from "vitest";
import { askAgainOf } from "./ask-again.ts";
import { scoreSeries } from "./score-series.ts";
import { said } from "./testing/fictional-values.ts";

const triggers = (...scores: Parameters<typeof scoreSeries>[0]) =>
  askAgainOf(scoreSeries(scores), []).map(({ series, change }) => `${series}: ${change}`);

describe("pain that got worse since the last visit", () => {
  it.each([
    ["nrs", 4, 6, 1],
    ["nrs", 4, 5, 0],
    ["nrs", 6, 4, 0],
    ["peg", 4.3, 5.3, 1],
    ["peg", 4.3, 5.2, 0],
    ["rmdq", 4, 20, 0],
  ] as const)(
    "%s from %s to %s asks for the minimum safety set %s time",
    (measure, a, b, times) => {
      expect(triggers(said(1, a, { measure }), said(9, b, { measure }))).toHaveLength(times);
    },
  );

  it("says so with its arithmetic, and with what matters to patients", () => {
    const [nrs] = scoreSeries([said(1, 4), said(9, 7)]);
    expect(nrs?.latest?.text).toBe("4 → 7 of 10 in 8 days: +3");
    expect(nrs?.statements.map(({ text }) => text)).toEqual([
      "Worse by 3 points (75 %), from 4",
      "Reaches the smallest change that matters (MCID 2 points or 30 %)",
      "Worse since the last visit: ask the minimum safety set again",
    ]);
  });

  it("is measured between the two latest that stand, whoever asked", () => {
    const intake = { from: "presentation 01-Mar-2026" };
    expect(triggers(said(1, 2), said(3, 6, intake), said(9, 7))).toEqual([]);
    expect(triggers(said(1, 5, intake), said(3, 9, { replacedBy: "nothing" }), said(9, 7))).toEqual(
      ["Pain, NRS average of the last week: 5 → 7 of 10 in 8 days: +2"],
    );
  });

  it("is answered by a complete presentation of that day or later, and by no other", () => {
    const series = scoreSeries([said(1, 4), said(9, 7)]);
    const asked = (day: string, incomplete = false) => ({
      presentationId: "p",
      day,
      text: day,
      incomplete,
    });
    const answered = (...all: ReturnType<typeof asked>[]) => askAgainOf(series, all)[0]?.askedAt;
    expect(answered(asked("2026-03-08"), asked("2026-03-09", true))).toBeNull();
    expect(answered(asked("2026-03-09"))).toMatchObject({ text: "2026-03-09" });
  });
});
