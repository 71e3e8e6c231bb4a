import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import { safetyNet } from "./safety-net.ts";
import { fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";

const titles = (answers: Answers) =>
  safetyNet(fictionalView({ ...safetySetAllNo, ...answers })).map(({ title }) => title);

describe("the card for the cauda equina is given", () => {
  it.each<[ConditionId, Answers]>([
    ["spinal_infection", { iv_drug_use: "yes", esr_mm_h: 60, back_pain_new: "yes" }],
    ["traumatic_spinal_fracture", { major_trauma: "yes" }],
    ["spinal_infection", { anticoagulant: "warfarin", recent_spinal_procedure: "yes" }],
    [
      "epidural_haematoma",
      { anticoagulant: "warfarin", pain_onset_type: "sudden_severe", pain_duration_days: 1 },
    ],
    ["mscc", { mri_spine_result: "cord_compression" }],
    ["non_malignant_cord_compression", { umn_signs: "yes" }],
    ["cauda_equina_syndrome", { mri_spine_result: "cauda_equina_compression" }],
  ])("where %s is on the list: %j", (condition, found) => {
    const view = fictionalView({ ...safetySetAllNo, ...found });
    expect(view.assessment?.conditions.map(({ id }) => id)).toContain(condition);
    expect(titles(found)).toContain("Cauda equina");
  });

  it("nowhere else once every safety question is answered", () => {
    expect(titles({})).not.toContain("Cauda equina");
  });
});
