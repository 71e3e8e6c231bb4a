import { describe, expect, it } from "vitest";
import { type Comparison, compareCases, readPublishedCases } from "./published-cases.ts";

const compared = compareCases(readPublishedCases());

describe("the 49 published patients", () => {
  it("reach the least urgent tier a careful clinician would accept, but for one", () => {
    // Hand weakness and headache; the case was encoded before headache was in the catalogue.
    expect(missed((comparison) => comparison.reachesTier)).toEqual(["pub-009 recognised"]);
  });

  it("have their diagnosis listed wherever it was to be expected", () => {
    expect(missed((comparison) => comparison.listsCondition)).toEqual([]);
  });

  it("get a useful test suggested wherever one was due, and none that the report warns against", () => {
    expect(missed((comparison) => comparison.suggestsTest)).toEqual([]);
    expect(missed((comparison) => comparison.holdsBack)).toEqual([]);
  });
});

function missed(passes: (comparison: Comparison) => boolean | null): string[] {
  return compared.filter((comparison) => passes(comparison) === false).map(({ at }) => at);
}
