import { describe, expect, it } from "vitest";
import { isAbnormal } from "./abnormal-result.ts";
import { isInSomeRange, referenceRangeOf } from "./reference-range.ts";
import { unitSlip } from "./unit-slip.ts";

const man = { sex_at_birth: "male", age_years: 40 } as const;

describe("a result by itself", () => {
  it("is judged by the laboratory's own range before the adult one", () => {
    expect(isAbnormal("calcium_adjusted_mmol_l", 2.62, man)).toBe(true);
    expect(isAbnormal("calcium_adjusted_mmol_l", 2.62, man, { low: 2.2, high: 2.65 })).toBe(false);
    expect(isAbnormal("calcium_adjusted_mmol_l", 2.58, man, { low: 2.1, high: 2.55 })).toBe(true);
    expect(isAbnormal("crp_mg_l", 4, man, { low: null, high: 3 })).toBe(true);
  });

  it("is not normal where sex is not known and one of the two ranges says so", () => {
    expect(isAbnormal("hb_g_l", 125, { sex_at_birth: "female" })).toBe(false);
    expect(isAbnormal("hb_g_l", 125, {})).toBe(true);
  });

  it("of imaging is what the report says, whatever the age", () => {
    expect(isAbnormal("mri_spine_result", "suspicious_lesion", {})).toBe(true);
    expect(isAbnormal("mri_spine_result", "normal", {})).toBe(false);
  });
});

describe("the adult range", () => {
  it("is that of age and sex, and none where they are needed and not known", () => {
    expect(referenceRangeOf("esr_mm_h", man)).toEqual({ low: null, high: 15, highIsOutside: true });
    expect(referenceRangeOf("esr_mm_h", { sex_at_birth: "male" })).toBeNull();
    expect(referenceRangeOf("hb_g_l", man)).toEqual({ low: 130, high: 170, highIsOutside: false });
    expect(referenceRangeOf("psa_ug_l", man)).toBeNull();
  });

  it("without an upper value has none", () => {
    expect(isInSomeRange("egfr_ml_min", 200)).toBe(true);
    expect(isInSomeRange("crp_mg_l", 5)).toBe(false);
  });
});

describe("a range of which the laboratory printed one limit", () => {
  const man = { age_years: 65, sex_at_birth: "male" } as const;

  it("leaves the limit out where it printed a sign", () => {
    const below = { low: null, high: 5, limitsAreOutside: true };
    expect(isAbnormal("crp_mg_l", 5, man, below)).toBe(true);
    expect(isAbnormal("crp_mg_l", 4.9, man, below)).toBe(false);
    expect(isAbnormal("crp_mg_l", 5, man, { low: null, high: 5 })).toBe(false);
  });

  it("has the adult limit on the other side, of an unknown sex the narrower one", () => {
    expect(isAbnormal("hb_g_l", 60, man, { low: null, high: 170 })).toBe(true);
    expect(isAbnormal("hb_g_l", 165, man, { low: null, high: 170 })).toBe(false);
    expect(isAbnormal("hb_g_l", 175, man, { low: 130, high: null })).toBe(true);
    expect(isAbnormal("hb_g_l", 125, {}, { low: null, high: 170 })).toBe(true);
    expect(isAbnormal("esr_mm_h", 3, man, { low: null, high: 20 })).toBe(false);
  });
});

describe("a unit that may be a slip", () => {
  it.each([
    ["hb_g_l", 13.5, "g/L", "g/dL"],
    ["calcium_adjusted_mmol_l", 2.4, "mg/dL", "mmol/L"],
    ["crp_mg_l", 3, "mg/dL", "mg/L"],
    ["calcium_total_mmol_l", 2.4, "mg/dL", "mmol/L"],
    ["calcium_adjusted_mmol_l", 3.2, "mg/dL", "mmol/L"],
    ["creatinine_umol_l", 6, "umol/L", "mg/dL"],
  ] as const)(
    "%s %d %s would be normal, or nearer to it, in %s",
    (finding, typed, chosen, other) => {
      expect(unitSlip(finding, typed, chosen)).toEqual({ unit: other });
    },
  );

  it("is none where the value is normal as it stands, or in no unit", () => {
    expect(unitSlip("hb_g_l", 135, "g/L")).toBeNull();
    expect(unitSlip("calcium_adjusted_mmol_l", 3.2, "mmol/L")).toBeNull();
    expect(unitSlip("hb_g_l", 60, "g/L")).toBeNull();
  });

  it.each([
    ["crp_mg_l", 80, "mg/L"],
    ["crp_mg_l", 12, "mg/dL"],
    ["creatinine_umol_l", 900, "umol/L"],
    ["creatinine_umol_l", 6, "mg/dL"],
    ["calcium_adjusted_mmol_l", 1.4, "mmol/L"],
    ["calcium_adjusted_mmol_l", 15, "mg/dL"],
    ["hb_g_l", 4.5, "g/dL"],
  ] as const)("is none of what is dangerous and right: %s %d %s", (finding, typed, chosen) => {
    expect(unitSlip(finding, typed, chosen)).toBeNull();
  });

  it("is asked about where the laboratory's range fits another unit only", () => {
    const mmol = { unit: "mmol/L" };
    expect(unitSlip("calcium_adjusted_mmol_l", 3.2, "mg/dL", { low: 0.549, high: 0.649 })).toEqual(
      mmol,
    );
    expect(unitSlip("lactate_mmol_l", 4.5, "mg/dL", { low: 0.055, high: 0.222 })).toEqual(mmol);
    expect(unitSlip("lactate_mmol_l", 4.5, "mmol/L", { low: 0.5, high: 2 })).toBeNull();
  });

  it("is none where the laboratory's range fits the chosen unit", () => {
    expect(unitSlip("crp_mg_l", 3, "mg/dL", { low: null, high: 5 })).toBeNull();
    expect(unitSlip("hb_g_l", 13.5, "g/L", { low: 130, high: 170 })).toBeNull();
    expect(unitSlip("hb_g_l", 13.5, "g/L", { low: 13, high: 17 })).not.toBeNull();
  });
});
