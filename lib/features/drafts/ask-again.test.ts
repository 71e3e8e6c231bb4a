import { expect, it } from "vitest";
import { findings } from "../../clinical/knowledge/findings.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
import { isNeurological, mayUseAgain } from "../presentations/asked-anew.ts";
import { resultFindings } from "../results/result-findings.ts";
import { askAgain } from "./ask-again.ts";
import { withoutAskedAgain } from "./without-asked-again.ts";

const yesterday = {
  "answers.saddle_sensory_change": "no",
  "by.saddle_sensory_change": "patient",
  "answers.pvr_volume_ml": "150",
  "units.pvr_volume_ml": "mL",
  "answers.limb_weakness": "not_asked",
  "answers.exam_performed": "full",
  "answers.cancer_history": "yes",
  "answers.cancer_types": ["breast", "lung"],
  "answers.leg_pain_unilateral_to_bilateral": "no",
  "answers.temperature_c": "36.8",
  "answers.news2_score": "0",
  "answers.crp_mg_l": "3",
  "units.crp_mg_l": "mg/L",
  freeText: "worse at night",
};

it("takes out what is true of one day only, and all that stands beside it", () => {
  expect(withoutAskedAgain(yesterday, askAgain).values).toEqual({
    "answers.cancer_types": ["breast", "lung"],
    "answers.crp_mg_l": "3",
    "units.crp_mg_l": "mg/L",
    freeText: "worse at night",
  });
});

it("names what was answered, and nothing that was not", () => {
  expect(withoutAskedAgain(yesterday, askAgain).emptied).toEqual(
    askAgain
      .filter(({ finding }) =>
        [
          "saddle_sensory_change",
          "pvr_volume_ml",
          "exam_performed",
          "cancer_history",
          "leg_pain_unilateral_to_bilateral",
          "temperature_c",
          "news2_score",
        ].includes(finding),
      )
      .map(({ label }) => label),
  );
});

it("holds the whole safety set, the neurology of every group and what was measured", () => {
  const neurology = findings.filter(({ id }) => isNeurological(id)).map(({ id }) => id);
  const measured = ["temperature_c", "heart_rate_bpm", "news2_score", "collapse_or_hypotension"];
  expect(neurology.length).toBeGreaterThan(30);
  expect(askAgain.map(({ finding }) => finding)).toEqual(
    expect.arrayContaining([...minimumSafetySet, ...neurology, ...measured]),
  );
});

it("agrees with what may be taken over from an earlier record: all else is asked again, but for results", () => {
  const asked = new Set(askAgain.map(({ finding }) => finding));
  for (const { id } of findings) {
    const result = resultFindings.has(id) && !isNeurological(id);
    expect([id, asked.has(id)]).toEqual([id, !mayUseAgain(id) && !result]);
  }
});
