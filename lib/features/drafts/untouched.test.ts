import { expect, it } from "vitest";
import { isLeftAlone } from "./untouched.ts";

const touchedAt = new Date("2026-11-21T14:00:00.000Z");
const urgent = { state: "open", tierRank: 1, touchedAt };
const after = (minutes: number, ms = 0) => new Date(touchedAt.getTime() + minutes * 60_000 + ms);

it("is left alone from the thirtieth minute on, not a millisecond before", () => {
  expect(isLeftAlone(urgent, after(30, -1))).toBe(false);
  expect(isLeftAlone(urgent, after(30))).toBe(true);
});

it.each([
  [0, true],
  [2, true],
  [3, false],
  [4, false],
])("of rank %i: %s, for routine and below wait for nobody", (tierRank, expected) => {
  expect(isLeftAlone({ ...urgent, tierRank }, after(600))).toBe(expected);
});

it.each(["recorded", "discarded"])("is over once it was %s", (state) => {
  expect(isLeftAlone({ ...urgent, state }, after(600))).toBe(false);
});
