import { describe, expect, it } from "vitest";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { minimumSafetyItems } from "../../clinical/knowledge/minimum-safety-set.ts";
import { notKnown } from "./not-known.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

describe("what is not known", () => {
  it("lists every missing safety item by name", () => {
    const { missing } = notKnown(fictionalView({}));
    expect(missing.map(({ label }) => label)).toEqual(
      minimumSafetyItems.map((id) => findingsById[id].label),
    );
    expect(new Set(missing.map(({ answer }) => answer))).toEqual(new Set(["not asked"]));
  });

  it("tells not asked, not sure and not examined apart", () => {
    const { saddle_sensory_change: _, ...rest } = safetySetAllNo;
    const answers = { ...rest, fever: "unknown", exam_performed: "none_remote" } as const;
    const words = notKnown(fictionalView(answers)).missing.map(({ finding, answer }) => [
      finding,
      answer,
    ]);
    expect(words).toEqual([
      ["saddle_sensory_change", "not asked"],
      ["fever", "patient not sure"],
      ["exam_performed", "None (remote)"],
    ]);
  });

  it("says what a question could raise the tier to", () => {
    const { fever: _, ...feverNotAsked } = safetySetAllNo;
    expect(notKnown(fictionalView(feverNotAsked)).askNext).toContainEqual(
      expect.objectContaining({ finding: "fever", couldRaiseText: "could raise to Emergency" }),
    );
  });

  it("names what is missing even when the engine failed", () => {
    const { fever: _, ...feverNotAsked } = cordCompressionAnswers;
    const failed = notKnown(fictionalView(feverNotAsked, { assessment: null }));
    expect(failed.missing.map(({ finding }) => finding)).toEqual(["fever"]);
    expect(failed.askNext).toEqual([]);
  });

  it("is nothing of the safety set when all of it is answered", () => {
    const { missing, groups } = notKnown(fictionalView(safetySetAllNo));
    expect(missing).toEqual([]);
    expect(groups.length).toBeGreaterThan(0);
  });
});
