import { describe, expect, it } from "vitest";
import type { WouldChange as Change } from "../../clinical/engine/assessment.ts";
import type { PresentationView } from "../presentations/view.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";
import { wouldChange } from "./would-change.ts";

const { fever: _, ...feverNotAsked } = safetySetAllNo;

describe("what would change the tier", () => {
  const view = withChanges(fictionalView({ ...cordCompressionAnswers, esr_mm_h: 60 }), [
    { finding: "limb_weakness", to: "no", tier: "urgent" },
    { finding: "esr_mm_h", to: 19, tier: "soon" },
    { finding: "fever", to: "yes", tier: "emergency" },
    { finding: "cied", to: "none", tier: "urgent" },
  ]);

  it("names the answers the tier rests on, each with the tier without it", () => {
    expect(wouldChange(view).restsOn).toMatchObject([
      {
        label: "Reported limb weakness",
        answer: "yes",
        ifText: "if it were no",
        tier: "urgent",
        tierText: "Urgent instead of Emergency",
      },
      { answer: "60\u00a0mm/h", ifText: "if it were 19\u00a0mm/h", tier: "soon" },
    ]);
  });

  it("says of an open question only what could raise the tier", () => {
    const open = withChanges(fictionalView(feverNotAsked), [
      { finding: "fever", to: "yes", tier: "emergency" },
      { finding: "fever", to: "no", tier: "self_management" },
    ]);
    expect(wouldChange(open)).toMatchObject({
      restsOn: [],
      wouldRaise: [{ answer: "not asked", ifText: "if it were yes", tier: "emergency" }],
    });
    expect(wouldChange(view).wouldRaise).toEqual([]);
  });

  it("promises no tier while safety questions are unanswered", () => {
    const open = withChanges(fictionalView({ ...feverNotAsked, limb_weakness: "yes" }), [
      { finding: "limb_weakness", to: "no", tier: "routine" },
    ]);
    const { restsOn, note } = wouldChange(open);
    expect(restsOn[0]?.tierText).toMatch(/^at least Routine instead of /);
    expect(note).toContain("no tier named here is final");
  });

  it("joins the values of one finding that lead to the same tier", () => {
    const joined = withChanges(view, [
      { finding: "cancer_types", to: ["lung"], tier: "urgent" },
      { finding: "cancer_types", to: [], tier: "urgent" },
    ]);
    expect(wouldChange(joined).restsOn.map(({ ifText }) => ifText)).toEqual([
      "if it were Lung or none chosen",
    ]);
  });

  it("says when no single answer carries the tier", () => {
    const raisedOnly = withChanges(view, []);
    expect(wouldChange(raisedOnly).note).toMatch(/^No single answer carries the tier\./);
    expect(wouldChange(view).note).not.toContain("No single answer");
  });

  it("is nothing where the rules could not be run", () => {
    const failed = wouldChange({ ...view, assessment: null });
    expect([failed.restsOn, failed.wouldRaise]).toEqual([[], []]);
  });
});

function withChanges(view: PresentationView, changes: readonly Change[]): PresentationView {
  const { assessment } = view;
  return { ...view, assessment: assessment && { ...assessment, would_change: changes } };
}
