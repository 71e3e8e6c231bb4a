import { expect, it } from "vitest";
import { calculatorsOf, groupsOf } from "./counts-of.ts";

it("names the groups and calculators a finding counts in", () => {
  expect(groupsOf("saddle_sensory_change")).toContain("cauda equina signs");
  expect(calculatorsOf("sex_at_birth").map(({ id }) => id)).toEqual(["henschke", "roman"]);
  expect(calculatorsOf("calcium_total_mmol_l").map(({ id }) => id)).toEqual(["adjusted_calcium"]);
  expect(calculatorsOf("fever")).toEqual([]);
});
