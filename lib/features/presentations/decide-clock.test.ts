import { expect, it } from "vitest";
import { clockOf } from "./decide-clock.ts";

it.each([
  ["an emergency rule", ["S01_remote_cancer_new_pain", "E05_mscc"], "P0D"],
  ["an urgent rule", ["R19_safety_item_positive", "U01_spinal_mets"], "P7D"],
  ["a soon rule", ["S01_remote_cancer_new_pain"], "P14D"],
  ["a routine rule", ["R19_safety_item_positive"], "P14D"],
  ["a self-management rule", ["M02_nonspecific"], "P14D"],
  ["a rule of older knowledge", ["X99_gone"], "P14D"],
])("without a clock of its own, what %s suggests has the clock of the tier", (_, ruleIds, due) => {
  expect(clockOf({ within: null, ruleIds })).toBe(due);
});

it("a clock of its own counts, even a longer one", () => {
  expect(clockOf({ within: "PT24H", ruleIds: ["E05_mscc"] })).toBe("PT24H");
});
