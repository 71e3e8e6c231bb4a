import { describe, expect, it } from "vitest";
import type { Entered, Result } from "./model.ts";
import { scoreNrs } from "./nrs.ts";
import { scorePeg } from "./peg.ts";
import { scoreRmdq } from "./rmdq.ts";

function meaningOf(result: Result): string[] {
  return "meaning" in result ? result.meaning.map(({ text }) => text) : [];
}

const peg = (pain: number, enjoyment: number, activity: number, more: Entered = {}) =>
  scorePeg({ pain: `${pain}`, enjoyment: `${enjoyment}`, activity: `${activity}`, ...more });

describe("the numeric rating scale", () => {
  it("is the average of the last week", () => {
    expect(scoreNrs({ average: "7" })).toMatchObject({ state: "complete", score: 7 });
    expect(scoreNrs({ worst: "9" })).toMatchObject({ state: "incomplete", missing: ["average"] });
  });

  it.each([
    [5, "3", "Better by 2 points (40 %), from 5", true],
    [10, "8", "Better by 2 points (20 %), from 10", true],
    [3, "2", "Better by 1 point (33.3 %), from 3", true],
    [4, "3", "Better by 1 point (25 %), from 4", false],
    [0, "1", "Worse by 1 point, from 0", false],
  ])("from %i to %s", (before, average, text, reaches) => {
    const [change, verdict] = meaningOf(scoreNrs({ average, before }));
    expect(change).toBe(text);
    expect(verdict).toMatch(reaches ? /^Reaches/ : /^Does not reach/);
  });

  it.each([
    ["5", false],
    ["6", true],
  ])("worse from 4 to %s asks the safety questions again: %s", (average, again) => {
    const [, , third] = meaningOf(scoreNrs({ average, before: 4 }));
    expect(third !== undefined).toBe(again);
  });

  it("says when nothing changed", () => {
    expect(meaningOf(scoreNrs({ average: "4", before: 4 }))).toEqual(["Unchanged from 4"]);
  });

  it.each([
    [{ average: "3", least: "4" }, "average"],
    [{ average: "6", worst: "5" }, "worst"],
    [{ least: "6", worst: "5" }, "worst"],
    [{ average: "11" }, "average"],
    [{ average: "3", before: 2.5 }, "before"],
  ])("refuses %j", (entered, field) => {
    expect(scoreNrs(entered)).toMatchObject({ state: "problem", problems: [{ field }] });
  });
});

describe("PEG", () => {
  it.each([
    [[5, 6, 6], 5.7, "5.7 of 10"],
    [[4, 5, 5], 4.7, "4.7 of 10"],
    [[3, 3, 4], 3.3, "3.3 of 10"],
    [[10, 10, 10], 10, "10.0 of 10"],
    [[0, 0, 0], 0, "0.0 of 10"],
  ] as const)("of %j is %d", ([pain, enjoyment, activity], score, text) => {
    expect(peg(pain, enjoyment, activity)).toMatchObject({ state: "complete", score, text });
  });

  it.each(["pain", "enjoyment", "activity"])("needs %s", (id) => {
    expect(peg(5, 5, 5, { [id]: "" })).toMatchObject({ state: "incomplete", missing: [id] });
  });

  it.each([
    [8.9, "Does not reach"],
    [9, "Within the published range of"],
    [9.7, "Within the published range of"],
    [9.8, "Reaches"],
  ])("of 8 after %d: %s the change that matters", (before, words) => {
    expect(meaningOf(peg(8, 8, 8, { before }))[1]).toMatch(new RegExp(`^${words} `));
  });

  it("reaches it with 30 % of a low score", () => {
    expect(meaningOf(peg(2, 2, 2, { before: 2.9 }))[1]).toMatch(/^Reaches/);
    expect(meaningOf(peg(2, 2, 2, { before: 2.8 }))[1]).toMatch(/^Does not reach/);
  });

  it.each([
    [4.1, false],
    [4, true],
  ])("worse from %d to 5 asks the safety questions again: %s", (before, again) => {
    const [, , third] = meaningOf(peg(5, 5, 5, { before }));
    expect(third !== undefined).toBe(again);
  });
});

/** The first statements answered yes, the next ones no, the rest not. */
function statements(yes: number, no: number): Record<string, string> {
  const answers = [...Array(yes).fill("yes"), ...Array(no).fill("no")] as string[];
  return Object.fromEntries(answers.map((answer, place) => [`statement_${place + 1}`, answer]));
}

describe("RMDQ-24", () => {
  it.each([
    [24, 0, 24],
    [0, 24, 0],
    [10, 14, 10],
    [12, 8, 12],
  ])("with %i yes and %i no is %i", (yes, no, score) => {
    expect(scoreRmdq(statements(yes, no))).toMatchObject({ state: "complete", score });
  });

  it("needs 20 answers: 19 are incomplete, however many are yes", () => {
    const result = scoreRmdq(statements(19, 0));
    expect(result).toMatchObject({ state: "incomplete" });
    expect("missing" in result && result.missing).toHaveLength(5);
    expect(scoreRmdq(statements(0, 19))).toMatchObject({ state: "incomplete" });
  });

  it("says that what is not answered is not counted as yes", () => {
    expect(meaningOf(scoreRmdq(statements(12, 8)))).toEqual([
      "4 of 24 not answered: not counted as yes",
    ]);
  });

  it.each([
    [17, true],
    [16, false],
  ])("of 12 after %i reaches the change that matters: %s", (before, reaches) => {
    const [, verdict] = meaningOf(scoreRmdq({ ...statements(12, 12), before }));
    expect(verdict).toMatch(reaches ? /^Reaches/ : /^Does not reach/);
  });

  it.each([
    [10, "Reaches"],
    [9, "Does not reach"],
  ])("of 7 after %i: 30 %% decides (%s)", (before, word) => {
    const [, verdict] = meaningOf(scoreRmdq({ ...statements(7, 17), before }));
    expect(verdict?.startsWith(word)).toBe(true);
  });
});
