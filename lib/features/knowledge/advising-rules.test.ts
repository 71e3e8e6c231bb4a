import { expect, it } from "vitest";
import { cautionsAffecting, rulesAdvising, rulesNaming } from "./advising-rules.ts";
import { alternativesTo } from "./alternatives-to.ts";
import { cautionsTouching } from "./cautions-touching.ts";
import { findTreatment } from "./find-entry.ts";

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

it("tells which rules require, consider and speak against a test", () => {
  const { required } = rulesAdvising("mri_lumbar_wo");
  expect(required.find(({ rule }) => rule.id === "E07_ces")?.within).toBe("PT4H");
  expect(ids(rulesAdvising("glucose").consider)).toContain("E05_mscc");
  expect(ids(rulesAdvising("xr_lumbar").avoid)).toContain("E07_ces");
});

it("tells which cautions come with a test, and what may be done in its place", () => {
  expect(ids(cautionsAffecting("mri_whole_spine"))).toContain("caution_mri_cied");
  expect(ids(cautionsAffecting("mri_whole_spine"))).not.toContain("caution_gbca_egfr");
  expect(alternativesTo("mri_whole_spine")[0]?.tests[0]).toBe("ct_whole_spine");
  expect(alternativesTo("esr")).toEqual([]);
});

it("tells which rules suspect a condition and which keep it on the list", () => {
  const { suspecting, considering } = rulesNaming("mscc");
  expect(ids(suspecting)).toContain("E05_mscc");
  expect(ids(considering)).toContain("E07_ces");
  expect(ids(suspecting)).not.toContain("E07_ces");
});

it("tells which cautions touch a treatment", () => {
  const nsaid = findTreatment("nsaid");
  expect(nsaid && ids(cautionsTouching(nsaid))).toContain("caution_nsaid_egfr");
  expect(nsaid && ids(cautionsTouching(nsaid))).not.toContain("caution_mri_cied");
});
