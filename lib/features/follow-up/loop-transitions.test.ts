import { describe, expect, it } from "vitest";
import { closingState, nextStates } from "./loop-transitions.ts";
import { loopKinds, loopOutcomes, loopStates } from "./schema.ts";

describe("the next step of a loop", () => {
  it("may skip what was not recorded, but never goes back", () => {
    expect(nextStates("investigation", "booked")).toEqual([
      "done",
      "resulted",
      "reviewed",
      "acted_on",
      "patient_told",
      "did_not_attend",
    ]);
    expect(nextStates("investigation", "resulted")).toEqual([
      "reviewed",
      "acted_on",
      "patient_told",
    ]);
  });

  it("knows no result for a recheck", () => {
    expect(nextStates("recheck", "proposed")).not.toContain("resulted");
  });

  it("starts again after a visit that did not happen", () => {
    expect(nextStates("recheck", "did_not_attend")).toEqual(["booked", "done", "patient_told"]);
  });

  it.each(loopKinds)("is never the end: a %s is closed by an outcome only", (kind) => {
    const resting = ["closed", "declined", "cancelled_and_replaced", "entered_in_error"] as const;
    for (const state of loopStates) {
      for (const end of resting) expect(nextStates(kind, state)).not.toContain(end);
    }
    for (const end of resting) expect(nextStates(kind, end)).toEqual([]);
  });

  it.each(loopKinds)("leads a %s from every state it can be in to the last rung", (kind) => {
    const open = ["proposed" as const, ...nextStates(kind, "proposed")];
    for (const state of open.filter((step) => step !== "patient_told"))
      expect(nextStates(kind, state)).toContain("patient_told");
  });
});

it("rests closed in the state its outcome says", () => {
  expect(loopOutcomes.map((outcome) => [outcome, closingState(outcome)])).toEqual([
    ["cancer_found", "closed"],
    ["other_serious_cause_found", "closed"],
    ["not_found_explained", "closed"],
    ["symptoms_persist", "closed"],
    ["declined_after_discussion", "declined"],
    ["cancelled_and_replaced", "cancelled_and_replaced"],
    ["moved_away", "closed"],
    ["died", "closed"],
    ["entered_in_error", "entered_in_error"],
  ]);
});
