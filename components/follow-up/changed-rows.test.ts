import { expect, it } from "vitest";
import { changedRows } from "./changed-rows";

const shown = ["a:1:", "b:4:late", "counts:2/0"];

it.each([
  ["nothing", shown, null],
  ["a new version", ["a:2:", "b:4:late", "counts:2/0"], 1],
  ["one that became late", ["a:1:late", "b:4:late", "counts:2/0"], 1],
  ["one gone and one new", ["b:4:late", "c:1:", "counts:2/0"], 2],
  ["another order", ["b:4:late", "a:1:", "counts:2/0"], null],
  ["the counts alone", ["a:1:", "b:4:late", "counts:3/1"], 0],
  ["everything gone", ["counts:0/0"], 2],
])("%s", (_, now, count) => {
  expect(changedRows(shown, now)).toBe(count);
});
