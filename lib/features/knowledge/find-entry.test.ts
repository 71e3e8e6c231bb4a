import { expect, it } from "vitest";
import {
  findFinding,
  findInvestigation,
  findRule,
  findSource,
  findTreatment,
} from "./find-entry.ts";

const finders = { findFinding, findInvestigation, findRule, findSource, findTreatment };

it("finds an entry by its id", () => {
  expect(findRule("E05_mscc")?.tier).toBe("emergency");
  expect(findFinding("cancer_history")?.kind).toBe("tri");
  expect(findInvestigation("mri_whole_spine")?.modality).toBe("mri");
  expect(findSource("NG234")?.url).toContain("nice.org.uk");
});

it.each(Object.entries(finders))("%s knows its own keys only", (_name, find) => {
  for (const id of ["__proto__", "constructor", "toString", "hasOwnProperty", "", "E05", "é"]) {
    expect([id, find(id)]).toEqual([id, null]);
  }
});
