import { describe, expect, it } from "vitest";
import { type FindingId, findings, findingsById } from "../knowledge/findings.ts";
import { referenceRanges } from "../knowledge/reference-ranges.ts";
import { unitsByFinding } from "../knowledge/units.ts";
import { acceptedUnits, convertFromCanonical, convertToCanonical } from "./convert-unit.ts";

type Example = [FindingId, entered: number, unit: string, value: number, ucum: string];

/** Worked examples: specification 4.3. */
const examples: readonly Example[] = [
  ["hb_g_l", 10, "g/dL", 100, "g/L"],
  ["hb_g_l", 7.1, "g/dL", 71, "g/L"],
  ["hb_g_l", 100, "g/L", 100, "g/L"],
  ["crp_mg_l", 2, "mg/dL", 20, "mg/L"],
  ["crp_mg_l", 0.7, "mg/dL", 7, "mg/L"],
  ["esr_mm_h", 50, "mm/h", 50, "mm/h"],
  ["wbc_x10e9_l", 3.9, "10*3/uL", 3.9, "10*9/L"],
  ["platelets_x10e9_l", 49, "10*3/uL", 49, "10*9/L"],
  ["calcium_adjusted_mmol_l", 11.2, "mg/dL", 2.794, "mmol/L"],
  ["calcium_total_mmol_l", 12.024, "mg/dL", 3, "mmol/L"],
  ["creatinine_umol_l", 2, "mg/dL", 177, "umol/L"],
  ["creatinine_umol_l", 1.2, "mg/dL", 106, "umol/L"],
  ["total_protein_g_l", 8.5, "g/dL", 85, "g/L"],
  ["albumin_g_l", 4, "g/dL", 40, "g/L"],
  ["m_protein_g_l", 3, "g/dL", 30, "g/L"],
  ["psa_ug_l", 4.5, "ng/mL", 4.5, "ug/L"],
  ["vitamin_d_nmol_l", 20, "ng/mL", 49.92, "nmol/L"],
  ["lactate_mmol_l", 18, "mg/dL", 2, "mmol/L"],
  ["lactate_mmol_l", 27, "mg/dL", 3, "mmol/L"],
  ["aortic_diameter_cm", 55, "mm", 5.5, "cm"],
];

describe("a result in the unit in which it was entered", () => {
  it.each(examples)("%s %d %s is %d %s", (finding, entered, unit, value, ucum) => {
    expect(convertToCanonical(finding, entered, unit)).toEqual({ value, unit: ucum });
  });

  it.each<Example>([
    ["hb_g_l", 10, "g/dL", 100, "g/L"],
    ["crp_mg_l", 2, "mg/dL", 20, "mg/L"],
    ["wbc_x10e9_l", 3.9, "10*3/uL", 3.9, "10*9/L"],
    ["calcium_adjusted_mmol_l", 10.42, "mg/dL", 2.6, "mmol/L"],
    ["creatinine_umol_l", 2, "mg/dL", 177, "umol/L"],
    ["vitamin_d_nmol_l", 20.03, "ng/mL", 50, "nmol/L"],
    ["lactate_mmol_l", 18, "mg/dL", 2, "mmol/L"],
    ["aortic_diameter_cm", 55, "mm", 5.5, "cm"],
  ])("%s shows %d %s for %d %s", (finding, shown, unit, value) => {
    expect(convertFromCanonical(finding, value, unit)).toEqual({ value: shown, unit });
  });

  it.each([
    ["hb_g_l", "g/dl"],
    ["hb_g_l", " g / dL "],
    ["creatinine_umol_l", "µmol/L"],
    ["creatinine_umol_l", "μmol/l"],
    ["wbc_x10e9_l", "×10⁹/L"],
    ["wbc_x10e9_l", "x10^9/l"],
    ["wbc_x10e9_l", "10^3/µL"],
    ["wbc_x10e9_l", "K/uL"],
    ["psa_ug_l", "ng/ml"],
    ["psa_ug_l", "µg/l"],
    ["alp_u_l", "IU/L"],
    ["esr_mm_h", "mm/hr"],
    ["egfr_ml_min", "ml/min/1.73 m²"],
    ["pvr_volume_ml", "ml"],
    ["sflc_ratio", "ratio"],
  ] as const)("%s is accepted in %s", (finding, unit) => {
    expect(convertToCanonical(finding, 10, unit)).toHaveProperty("value");
  });

  it.each([
    ["an unknown unit", "hb_g_l", "stone", 'must be one of g/L, g/dL, not "stone"'],
    ["an incompatible one", "hb_g_l", "mmol/L", 'must be one of g/L, g/dL, not "mmol/L"'],
    ["another case, which means another unit", "hb_g_l", "G/L", 'g/L, g/dL, not "G/L"'],
    ["a name every object has", "hb_g_l", "constructor", 'not "constructor"'],
    ["an empty one", "hb_g_l", "", 'must be one of g/L, g/dL, not ""'],
    ["none, where there are several", "hb_g_l", undefined, "must be one of g/L, g/dL"],
    ["one for a finding without units", "fever", "g/L", "has no unit to choose"],
  ] as const)("refuses %s", (_name, finding, unit, problem) => {
    expect(convertToCanonical(finding, 100, unit)).toEqual({
      problem: expect.stringContaining(problem),
    });
  });

  it("needs no unit where only one is accepted", () => {
    expect(convertToCanonical("esr_mm_h", 50, undefined)).toEqual({ value: 50, unit: "mm/h" });
  });

  it("gives back what was entered, wherever the factor is exact", () => {
    for (const [finding, units] of Object.entries(unitsByFinding)) {
      for (const { ucum } of units.filter(({ significant }) => significant === undefined)) {
        for (const value of [0.1, 0.3, 2.65, 7.1, 19.9, 130]) {
          const there = convertToCanonical(finding as FindingId, value, ucum);
          if ("problem" in there) throw new Error(there.problem);
          const back = convertFromCanonical(finding as FindingId, there.value, ucum);
          expect(back).toEqual({ value, unit: ucum });
        }
      }
    }
  });
});

describe("the units", () => {
  it("cover every numeric result, in the unit of the catalogue first", () => {
    const numeric = findings.filter(
      ({ group, kind }) => (group === "K" || group === "R") && kind === "number",
    );
    expect(numeric.filter(({ id }) => !acceptedUnits(id)).map(({ id }) => id)).toEqual([]);
    const elsewhere = Object.entries(unitsByFinding).filter(
      ([id, [canonical]]) => findingsById[id as FindingId].unit !== canonical.label,
    );
    expect(elsewhere).toEqual([]);
  });

  it("have reference ranges within what can be answered", () => {
    const odd = referenceRanges.filter(({ finding, atLeast, atMost, below }) => {
      const { min = 0, max = 0 } = findingsById[finding];
      const upper = atMost ?? below ?? max;
      return (atLeast ?? min) >= upper || upper > max || (atLeast ?? min) < min;
    });
    expect(odd).toEqual([]);
  });
});
