import { expect, it } from "vitest";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
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
  freeText: "worse at night",
};

it("takes out neurology, sphincters and the examination, and all that stands beside them", () => {
  expect(withoutAskedAgain(yesterday, askAgain).values).toEqual({
    "answers.cancer_history": "yes",
    "answers.cancer_types": ["breast", "lung"],
    freeText: "worse at night",
  });
});

it("names what was answered, and nothing that was not", () => {
  expect(withoutAskedAgain(yesterday, askAgain).emptied).toEqual(
    askAgain
      .filter(({ finding }) =>
        ["saddle_sensory_change", "pvr_volume_ml", "exam_performed"].includes(finding),
      )
      .map(({ label }) => label),
  );
});

it("holds every question of the safety set about neurology and sphincters", () => {
  const wanted = minimumSafetySet.filter((id) => findingsById[id].group === "C");
  expect(wanted.length).toBeGreaterThanOrEqual(6);
  expect(askAgain.map(({ finding }) => finding)).toEqual(expect.arrayContaining([...wanted]));
});
