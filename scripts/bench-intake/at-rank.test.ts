import { expect, it } from "vitest";
import { atRank } from "./at-rank.ts";

it.each([
  [0.5, 16],
  [0.95, 72],
  [1, 72],
  [0.01, 8],
])("the value at %f of five is %i", (share, value) => {
  expect(atRank([72, 16, 8, 24, 16], share)).toBe(value);
});

it("nothing has no rank", () => {
  expect(atRank([], 0.5)).toBeNaN();
});
