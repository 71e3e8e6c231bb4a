import { expect, it } from "vitest";
import type { FindingId } from "../knowledge/findings.ts";
import { cautionsReading, rulesReading } from "./rules-reading.ts";

const readings = (finding: FindingId) =>
  Object.fromEntries(rulesReading(finding).map(({ rule, reading }) => [rule.id, reading]));

it("tells which rules a yes speaks for, and which it speaks against", () => {
  expect(readings("cancer_history")).toMatchObject({
    E05_mscc: "for",
    E06_cord_no_cancer: "against",
    U01_spinal_mets: "for",
  });
  expect(readings("limb_weakness")).toMatchObject({ E05_mscc: "for", U01_spinal_mets: "against" });
});

it("tells an answer that only has to be missing, or only must not be no", () => {
  expect(readings("esr_mm_h")).toMatchObject({ U03_infection_screen: "against" });
  expect(readings("back_pain_new")).toMatchObject({ U03_infection_screen: "for" });
});

it("reads cautions too, members of groups included", () => {
  expect(cautionsReading("cied").map(({ id }) => id)).toContain("caution_mri_cied");
  const incomplete = cautionsReading("saddle_sensory_change").map(({ id }) => id);
  expect(incomplete).toContain("caution_incomplete_assessment");
});
