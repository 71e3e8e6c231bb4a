import { describe, expect, it } from "vitest";
import { findings } from "../../clinical/knowledge/findings.ts";
import { toStoredAnswers } from "../presentations/stored-answers.ts";
import { answerLine } from "./answer-line.ts";
import { answersSummary } from "./answers.ts";

const stored = toStoredAnswers(
  {
    fever: "no",
    cancer_history: "yes",
    limb_weakness: "unknown",
    smoking_status: "unknown",
    pain_intensity_nrs: 0,
    egfr_ml_min: 58,
    cancer_types: ["breast", "lung"],
    cancer_diagnosis_date: "2019-04",
    pain_onset_date: "2026-11-01",
  },
  { by: { cancer_history: "relative" } },
);

describe("an answer in words", () => {
  it.each([
    ["fever", "no"],
    ["cancer_history", "yes"],
    ["limb_weakness", "patient not sure"],
    ["saddle_sensory_change", "not asked"],
    ["smoking_status", "not known"],
    ["pain_intensity_nrs", "0\u00a0out of 10"],
    ["egfr_ml_min", "58\u00a0mL/min/1.73 m²"],
    ["cancer_types", "Breast, Lung"],
    ["cancer_diagnosis_date", "Apr-2019"],
    ["pain_onset_date", "01-Nov-2026"],
  ] as const)("%s reads %s", (finding, words) => {
    expect(answerLine(stored, finding).answer).toBe(words);
  });

  it("tells who said it, and nothing when that was not recorded", () => {
    expect(answerLine(stored, "cancer_history").saidBy).toBe("said by a relative");
    expect(answerLine(stored, "fever").saidBy).toBeNull();
  });
});

describe("a result in words", () => {
  const calcium = (value: number, entered: { value: string; unit: string }) =>
    answerLine({ calcium_total_mmol_l: { value, by: null, entered } }, "calcium_total_mmol_l");

  it("reads as it was reported, then in the unit of the catalogue", () => {
    expect(calcium(2.794, { value: "11.2", unit: "mg/dL" })).toMatchObject({
      answer: "11.2\u00a0mg/dL (2.794\u00a0mmol/L)",
    });
  });

  it("is said once where it was reported in the unit of the catalogue", () => {
    expect(calcium(2.8, { value: "2.80", unit: "mmol/L" }).answer).toBe("2.80\u00a0mmol/L");
  });
});

describe("the answers of a summary", () => {
  const summary = answersSummary({ answers: stored });
  const notAsked = summary.notAsked.flatMap(({ labels }) => labels);

  it("keeps yes, no, not sure and not asked apart", () => {
    expect(summary.positives.map(({ finding }) => finding)).toEqual(["cancer_history"]);
    expect(summary.negatives.map(({ finding }) => finding)).toEqual(["fever"]);
    expect(summary.notSure.map(({ finding }) => finding).toSorted()).toEqual([
      "limb_weakness",
      "smoking_status",
    ]);
    const notAskedLabel = answerLine(stored, "saddle_sensory_change").label;
    expect(notAsked).toContain(notAskedLabel);
    expect(notAsked).not.toContain(answerLine(stored, "limb_weakness").label);
    expect(notAsked).not.toContain(answerLine(stored, "fever").label);
  });

  it("reads no unanswered question as no: of an empty record it asked nothing", () => {
    const {
      positives,
      negatives,
      notSure,
      values,
      notAsked: groups,
    } = answersSummary({ answers: {} });
    expect([positives, negatives, notSure, values]).toEqual([[], [], [], []]);
    expect(groups.flatMap(({ labels }) => labels)).toHaveLength(
      findings.filter((finding) => !finding.derived).length,
    );
  });

  it("names every finding of the catalogue once, computed ones only when they are known", () => {
    const named = [summary.positives, summary.negatives, summary.notSure, summary.values].flat();
    const asked = findings.filter((finding) => !finding.derived);
    expect(named.length + notAsked.length).toBe(asked.length);
  });
});
