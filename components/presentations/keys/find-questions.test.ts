import { describe, expect, it } from "vitest";
import { intakeSections } from "../intake-sections";
import { questionFinder } from "./find-questions";

const find = questionFinder(intakeSections());
const ids = (typed: string) => find(typed).map(({ id }) => id);

describe("the search for a question", () => {
  it.each([
    ["saddle", "saddle_sensory_change"],
    ["cauda equina", "saddle_sensory_change"],
    ["wake you at night", "pain_night_waking"],
    ["cancer type", "cancer_types"],
    ["esr", "esr_mm_h"],
    ["steroid", "prolonged_corticosteroid_use"],
    ["fever", "fever"],
  ])("%s finds %s", (typed, id) => {
    expect(ids(typed)).toContain(id);
  });

  it("puts what is called so before what only mentions it", () => {
    expect(ids("weakness")[0]).toBe("limb_weakness");
    expect(ids("night")[0]).toBe("pain_night_waking");
  });

  it("finds what is folded, with the section it stands in", () => {
    expect(find("blood culture")[0]).toMatchObject({ section: "Results" });
  });

  it("finds no question that this form does not ask, and nothing for nothing", () => {
    expect(ids("sex at birth")).not.toContain("sex_at_birth");
    expect(ids("  ")).toEqual([]);
    expect(ids("qqq")).toEqual([]);
  });

  it("shows eight at most", () => {
    expect(ids("pain")).toHaveLength(8);
  });
});
