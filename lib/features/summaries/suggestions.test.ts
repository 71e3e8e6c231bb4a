import { describe, expect, it } from "vitest";
import type { RecommendationView } from "../presentations/view.ts";
import { suggestionLines } from "./suggestions.ts";
import { cordCompressionAnswers, fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

const view = fictionalView(cordCompressionAnswers);
const { doNow, consider } = suggestionLines(view);

describe("the suggestions", () => {
  it("put what is due now first and standing advice last", () => {
    const deadlines = doNow.map(({ deadline }) => deadline);
    expect(deadlines[0]).toBe("now");
    expect(deadlines[1]).toBe("today");
    expect(deadlines.indexOf("within 24 hours")).toBeGreaterThan(deadlines.lastIndexOf("today"));
    const firstStanding = deadlines.indexOf(null);
    expect(firstStanding).toBeGreaterThan(0);
    expect(new Set(deadlines.slice(firstStanding))).toEqual(new Set([null]));
  });

  it("say beside an action what speaks against the medicine it names", () => {
    const infected = fictionalView({ ...cordCompressionAnswers, fever: "yes", iv_drug_use: "yes" });
    const { doNow: lines } = suggestionLines(infected);
    const named = lines.filter(({ label }) => label.startsWith("Dexamethasone"));
    expect(named.map(({ deadline, settleFirst }) => [deadline, settleFirst[0]?.id])).toEqual([
      ["today", "caution_dex_infection"],
    ]);
    const others = lines.filter(({ label }) => !/dexamethasone|NSAID|paracetamol/i.test(label));
    expect(others.flatMap(({ settleFirst }) => settleFirst)).toEqual([]);
  });

  it("keep tests to consider apart from what to do", () => {
    expect(doNow.map(({ key }) => key)).toContain("mri_whole_spine");
    expect(consider.length).toBeGreaterThan(0);
    expect(consider.every(({ kind, deadline }) => kind === "investigation" && !deadline)).toBe(
      true,
    );
  });

  it("point to their sources and to the cautions of their test", () => {
    const mri = doNow.find(({ key }) => key === "mri_whole_spine");
    expect(mri?.sources).toContain(1);
    expect(mri?.cautions.map(({ id }) => id)).toContain("caution_mri_cied");
    expect(doNow.find(({ key }) => key === "fbc")?.cautions).toEqual([]);
  });

  it("say who decided, when and why", () => {
    const decided = decide({
      decision: "declined",
      declineReason: "patient_declines",
      note: "Fears it",
    });
    expect(decided).toMatchObject({
      decisionText: "Declined by Dr Example, 24-Nov-2026 14:02, Patient declines",
      decisionNote: "Fears it",
    });
    expect(doNow[0]?.decisionText).toBe("Not decided");
  });

  it("still show advice for which no recommendation was kept", () => {
    const { doNow: unkept } = suggestionLines({ ...view, recommendations: [] });
    expect(unkept.map(({ label }) => label).toSorted()).toEqual(
      doNow.map(({ label }) => label).toSorted(),
    );
    expect(
      unkept.every(({ recommendation, decisionText }) => !recommendation && !decisionText),
    ).toBe(true);
  });

  it("are none while the safety questions are open and nothing else is met", () => {
    const { fever: _, ...feverNotAsked } = safetySetAllNo;
    expect(suggestionLines(fictionalView(feverNotAsked))).toEqual({ doNow: [], consider: [] });
  });

  it("are none when the engine failed", () => {
    const failed = fictionalView(cordCompressionAnswers, { assessment: null });
    expect(suggestionLines(failed)).toEqual({ doNow: [], consider: [] });
  });
});

function decide(changes: Partial<RecommendationView>) {
  const recommendations = view.recommendations.map((recommendation) =>
    recommendation.code === "fbc"
      ? { ...recommendation, decidedBy: "Dr Example", decidedAt: view.recordedAt, ...changes }
      : recommendation,
  );
  return suggestionLines({ ...view, recommendations }).doNow.find(({ key }) => key === "fbc");
}
