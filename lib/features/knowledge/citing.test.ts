import { expect, it } from "vitest";
import { citing, countCiting } from "./citing.ts";

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

it("gathers what rests on a source: rules, cautions, disagreements and published figures", () => {
  const { rules, cautions, disagreements } = citing("NG234");
  expect(ids(rules)).toContain("E05_mscc");
  expect(ids(rules)).not.toContain("E12_major_trauma");
  expect(ids(cautions)).toContain("caution_mri_cied");
  expect(ids(disagreements)).toContain("radicular_pain_past_cancer");
  expect(ids(citing("DEYO92").findings)).toContain("cancer_history");
});

it("finds a source in the reasons against a treatment too", () => {
  expect(ids(citing("policy").treatments)).toContain("nsaid");
});

it("counts every entry once", () => {
  const { rules, cautions, treatments, disagreements, findings } = citing("NG234");
  const all = [rules, cautions, treatments, disagreements, findings].flat();
  expect(countCiting("NG234")).toBe(all.length);
  expect(new Set(ids(all)).size).toBe(all.length);
});
