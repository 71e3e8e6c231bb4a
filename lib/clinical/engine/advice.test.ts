import { expect, it } from "vitest";
import { rulesById } from "../knowledge/rules.ts";
import { adviseInvestigations } from "./advice.ts";
import { assess } from "./assess.ts";

it("a required test wins over advice against it, with the shortest clock", () => {
  // U01 wants the MRI within a week and advises against X-ray, S07 requires X-ray, E05 wants the MRI in a day.
  const advice = adviseInvestigations([
    rulesById.U01_spinal_mets,
    rulesById.S07_vcf,
    rulesById.E05_mscc,
  ]);
  expect(advice.find(({ id }) => id === "mri_whole_spine")).toEqual({
    id: "mri_whole_spine",
    advice: "required",
    within: "PT24H",
    rules: ["U01_spinal_mets", "E05_mscc"],
  });
  expect(advice.find(({ id }) => id === "xr_spine")?.advice).toBe("required");
});

it("without a requirement, the rule with the higher tier decides", () => {
  // R07 considers xr_spine (routine), U13 advises against it (urgent).
  const advice = adviseInvestigations([rulesById.R07_age75, rulesById.U13_fever_alone]);
  expect(advice.find(({ id }) => id === "xr_spine")).toMatchObject({
    advice: "avoid",
    rules: ["U13_fever_alone"],
  });
});

it("on a tie, the advice is against", () => {
  // R03 considers mri_lumbar_wo, R01 advises against it; both are routine.
  const advice = adviseInvestigations([rulesById.R03_sciatica_persistent, rulesById.R01_axspa4]);
  expect(advice.find(({ id }) => id === "mri_lumbar_wo")?.advice).toBe("avoid");
});

it("a test covered by a required one is not shown beside it", () => {
  const shown = adviseInvestigations([rulesById.E05_mscc, rulesById.E07_ces]).map(({ id }) => id);
  expect(shown).toContain("mri_whole_spine");
  expect(shown).not.toContain("mri_lumbar_wo");
});

it("a caution stands beside the test it belongs to", () => {
  const { investigations } = assess({
    saddle_sensory_change: "yes",
    cied: "non_conditional",
    pregnancy_status: "pregnant",
  });
  const mri = investigations.find(({ id }) => id === "mri_lumbar_wo");
  expect(mri?.cautions).toEqual(["caution_mri_cied"]);
});

it("an implant of unknown kind is cautioned against, an implant not asked about is not", () => {
  const cautionsOf = (answers: object) =>
    assess({ saddle_sensory_change: "yes", ...answers }).cautions.map(({ id }) => id);
  expect(cautionsOf({ cied: "unknown" })).toContain("caution_mri_cied");
  expect(cautionsOf({})).not.toContain("caution_mri_cied");
});

it("a test that stands for another is as pressing as the other was, for the rules of both", () => {
  // U01 wants the whole spine within a week, E07 the lumbar spine within 4 hours.
  const advice = adviseInvestigations([rulesById.U01_spinal_mets, rulesById.E07_ces]);
  expect(advice.find(({ id }) => id === "mri_whole_spine")).toMatchObject({
    within: "PT4H",
    rules: ["U01_spinal_mets", "E07_ces"],
  });
});
