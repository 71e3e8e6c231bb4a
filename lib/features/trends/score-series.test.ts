import { describe, expect, it } from "vitest";
import { type Asked, askAgainOf } from "./ask-again.ts";
import type { KeptScore } from "./kept-values.ts";
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

  const asked = (day: string, changes: Partial<Asked> = {}): Asked => ({
    presentationId: "p",
    day,
    recordedAt: `${day}T09:00:00.000Z`,
    text: day,
    incomplete: false,
    ...changes,
  });
  const atNine = (day: string) => ({ recordedAt: `${day}T09:00:00.000Z` });
  const changes = (scores: readonly KeptScore[], ...all: Asked[]) =>
    askAgainOf(scoreSeries(scores), all).map(({ change }) => change);

  it("is measured from the last visit, and among what stands only", () => {
    const visit = { from: "presentation 03-Mar-2026", ...atNine("2026-03-03") };
    const scores = [said(1, 2), said(3, 6, visit), said(9, 7)];
    expect(changes(scores, asked("2026-03-03"))).toEqual([]);
    expect(changes(scores, asked("2026-03-03", { incomplete: true }))).toEqual([
      "2 → 7 of 10 in 8 days: +5",
    ]);
    const wrong = said(3, 9, { replacedBy: "nothing" });
    expect(changes([said(1, 5), wrong, said(9, 7)])).toEqual(["5 → 7 of 10 in 8 days: +2"]);
  });

  it("still asks when the next questionnaire says the same, or less", () => {
    const worse = [said(1, 4), said(9, 8)];
    expect(changes([...worse, said(10, 8)])).toEqual(["4 → 8 of 10 in 8 days: +4"]);
    expect(changes([...worse, said(10, 3)])).toEqual(["4 → 8 of 10 in 8 days: +4"]);
  });

  it("asks where it creeps up by one point at a time", () => {
    const creeping = [said(1, 3), said(5, 4), said(9, 5, atNine("2026-03-09")), said(13, 6)];
    expect(changes(creeping)).toEqual(["3 → 6 of 10 in 12 days: +3"]);
    expect(changes(creeping, asked("2026-03-09"))).toEqual([]);
  });

  it("is answered by a complete presentation with that score or after it, and by no other", () => {
    const series = scoreSeries([
      said(1, 4),
      said(9, 7, { recordedAt: "2026-03-09T08:00:00.000Z" }),
    ]);
    const answered = (...all: Asked[]) => askAgainOf(series, all)[0]?.askedAt;
    expect(answered(asked("2026-03-08"), asked("2026-03-09", { incomplete: true }))).toBeNull();
    expect(answered(asked("2026-03-09"))).toMatchObject({ text: "2026-03-09" });
  });

  it("is not answered by the visit in the morning of the day on which it got worse", () => {
    const evening = said(9, 8, { recordedAt: "2026-03-09T19:00:00.000Z" });
    const scores = [said(1, 4), evening];
    const [ask] = askAgainOf(scoreSeries(scores), [asked("2026-03-09")]);
    expect(ask).toMatchObject({ change: "4 → 8 of 10 in 8 days: +4", askedAt: null });
  });
});
