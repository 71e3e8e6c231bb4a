import { describe, expect, it } from "vitest";
import { cautions } from "../knowledge/cautions.ts";
import { guards } from "../knowledge/guards.ts";
import { hazards } from "../knowledge/hazards.ts";
import { rules } from "../knowledge/rules.ts";
import { hazardsGuardedByCaution, hazardsGuardedByRule } from "./hazards-guarded.ts";

describe("the hazard log", () => {
  it("holds the 26 hazards of the specification, in order", () => {
    const expected = Array.from({ length: 26 }, (_, n) => `HZ${String(n + 1).padStart(2, "0")}`);
    expect(hazards.map(({ id }) => id)).toEqual(expected);
  });

  it("is guarded: every hazard that rules or cautions stand against is reached", () => {
    const reached = new Set([
      ...rules.flatMap(({ id }) => hazardsGuardedByRule(id)),
      ...cautions.flatMap(({ id }) => hazardsGuardedByCaution(id)),
    ]);
    expect(guards.filter((guard) => !reached.has(guard)).map(({ hazard }) => hazard)).toEqual([]);
    expect(new Set(guards.map(({ hazard }) => hazard)).size).toBe(guards.length);
  });
});

it.each([
  ["E05_mscc", ["HZ01"]],
  ["E07_ces", ["HZ01", "HZ07"]],
  ["E18_paed_neuro", ["HZ21"]],
  ["E17_suicide", ["HZ25"]],
  ["U29_unexamined_weakness", ["HZ01", "HZ14"]],
  ["M02_nonspecific", ["HZ03"]],
  ["U07_results_mri", ["HZ07"]],
  ["U03_infection_screen", []],
] as const)("%s stands against %s", (rule, expected) => {
  expect(hazardsGuardedByRule(rule).map(({ hazard }) => hazard)).toEqual(expected);
});

it("a caution stands against what it is about", () => {
  const guarded = (id: Parameters<typeof hazardsGuardedByCaution>[0]) =>
    hazardsGuardedByCaution(id).map(({ hazard }) => hazard);
  expect(guarded("caution_mri_cied")).toEqual(["HZ13"]);
  expect(guarded("caution_nsaid_myeloma")).toEqual(["HZ10", "HZ11"]);
});
