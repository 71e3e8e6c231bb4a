import { expect, test } from "vitest";
import { isLeftOver, scratchName } from "./scratch-name.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const hours = (count: number) => count * 60 * 60 * 1000;

test("only what tests made, and only after a day, is a left-over", () => {
  expect(isLeftOver(scratchName(now - hours(25)), now)).toBe(true);
  expect(isLeftOver(scratchName(now - hours(23)), now)).toBe(false);
});

test.each([
  "backstop",
  "backstop_test",
  "backstop_test_1",
  "my_backstop_test_1700000000000_00000000",
])("%s is never dropped", (name) => {
  expect(isLeftOver(name, now)).toBe(false);
});
