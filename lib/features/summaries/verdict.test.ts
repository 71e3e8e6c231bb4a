import { describe, expect, it } from "vitest";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";
import { verdictLine } from "./verdict.ts";

describe("the verdict line", () => {
  it("says the tier in words and how many safety questions are answered", () => {
    expect(verdictLine(fictionalView(cordCompressionAnswers))).toMatchObject({
      kind: "assessed",
      name: "Emergency",
      meaning: "Act now, same day",
      safetyText: "17 of 17 safety questions answered",
      incomplete: false,
    });
  });

  it("names the tier an open question could still lead to", () => {
    const { fever: _, ...feverNotAsked } = safetySetAllNo;
    expect(verdictLine(fictionalView(feverNotAsked))).toMatchObject({
      incomplete: true,
      decisive: false,
      couldBecome: "emergency",
      meaning: "At the least, until the safety questions are answered",
      safetyText: "16 of 17 safety questions answered",
      standing:
        "Provisional: safety questions are still unanswered. " + "It could still become Emergency.",
    });
  });

  it("warns that absent red flags exclude nothing when it says self-management", () => {
    const verdict = verdictLine(fictionalView({ ...safetySetAllNo, pain_duration_days: 10 }));
    expect(verdict).toMatchObject({ tier: "self_management", decisive: true });
    expect(verdict).toHaveProperty(
      "standing",
      expect.stringContaining("Absence of red flags does not exclude serious disease."),
    );
  });

  it("says exactly what to do when the engine failed, and names no tier", () => {
    const verdict = verdictLine(fictionalView(cordCompressionAnswers, { assessment: null }));
    expect(verdict).toEqual({
      kind: "unavailable",
      text: "No recommendation available - use your local red-flag pathway",
      safetyText: "17 of 17 safety questions answered",
    });
  });
});
