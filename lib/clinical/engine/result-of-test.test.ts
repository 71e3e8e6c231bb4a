import { expect, it } from "vitest";
import { type InvestigationId, investigations } from "../knowledge/investigations.ts";
import { rules } from "../knowledge/rules.ts";
import { isOfImage, isResultOf, readsResultOf } from "./result-of-test.ts";

it.each<[string, InvestigationId, boolean]>([
  ["esr_mm_h", "esr", true],
  ["esr_mm_h", "crp", false],
  ["esr_mm_h", "mri_whole_spine", false],
  ["mri_spine_result", "mri_whole_spine", true],
  ["mri_infection_result", "mri_lumbar_wo", true],
  ["mri_spine_result", "ct_whole_spine", false],
  ["aortic_diameter_cm", "us_renal", false],
  ["bone_lesion_type", "ct_whole_spine", true],
  ["bilsky", "mri_whole_spine", true],
  ["sins", "calcium_adjusted", false],
  ["albumin_g_l", "calcium_adjusted", true],
  ["xr_spine_result", "chest_xray", false],
  ["ct_spine_result", "ct_cap_w", true],
  ["report_chest_xray", "chest_xray", true],
  ["report_chest_xray", "xr_spine", false],
])("%s is a result of %s: %s", (finding, test, expected) => {
  expect(isResultOf(finding, test)).toBe(expected);
});

it("the report of a scan is of an image, that of a blood test is not", () => {
  const read = ["report_us_renal", "mri_spine_result", "bilsky", "report_hiv", "esr_mm_h"];
  expect(read.filter(isOfImage)).toEqual(["report_us_renal", "mri_spine_result", "bilsky"]);
});

it("every test that a rule requires again by its own result is found", () => {
  const again = rules.flatMap(({ id, required }) =>
    required.filter(({ test }) => readsResultOf(id, test)).map(({ test }) => `${id} ${test}`),
  );
  expect(again).toContain("RES21a_calcium_raised calcium_adjusted");
  expect(again.some((one) => one.startsWith("RES22"))).toBe(true);
  expect(investigations.some(({ id }) => readsResultOf("unknown", id))).toBe(false);
});
