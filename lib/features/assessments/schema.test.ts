import { describe, expect, it } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import { assessmentSchema } from "./assessment-schema.ts";
import { answersSchema, assessmentRequest } from "./schema.ts";

const accepts = answersSchema("2026-11-21");

describe("answers", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["an unknown finding", { back_ache: "yes" }, "back_ache is not a finding of the catalogue"],
    ["a prototype key", JSON.parse('{"__proto__":"yes"}'), "__proto__ is not a finding"],
    ["a word that is no answer", { fever: "maybe" }, 'fever must be "yes", "no" or "unknown"'],
    ["an impossible age", { age_years: 200 }, "age_years must be a whole number from 0 to 120"],
    [
      "an impossible score",
      { pain_intensity_nrs: 11 },
      "pain_intensity_nrs must be a whole number",
    ],
    ["a number in words", { crp_mg_l: "12" }, "crp_mg_l must be a number from 0 to 1000 (mg/L)"],
    ["not a number", { crp_mg_l: Number.NaN }, "crp_mg_l must be a number"],
    ["infinity", { crp_mg_l: Number.POSITIVE_INFINITY }, "crp_mg_l must be a number"],
    ["an option that is not offered", { anticoagulant: "aspirin" }, "anticoagulant must be one of"],
    ["one choice without a list", { pain_region: "lumbar" }, "pain_region must be a list of"],
    ["none beside others", { mri_hazards: ["none", "other"] }, 'mri_hazards "none" excludes'],
    ["the same choice twice", { pain_region: ["lumbar", "lumbar"] }, "pain_region must not name"],
    [
      "a date in the future",
      { pain_onset_date: "2026-11-22" },
      "pain_onset_date must not be in the",
    ],
    [
      "a day that does not exist",
      { pain_onset_date: "2026-02-29" },
      "pain_onset_date must be a date",
    ],
    ["a date in words", { pain_onset_date: "last week" }, "pain_onset_date must be a date"],
  ])("%s is refused by name, saying what is accepted", (_name, answers, message) => {
    const { error } = accepts.safeParse(answers);
    const messages = error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    expect(messages).toEqual([expect.stringContaining(message)]);
  });

  it("a month of this year is not in the future", () => {
    expect(accepts.safeParse({ pain_onset_date: "2026-11" }).success).toBe(true);
    expect(accepts.safeParse({ pain_onset_date: "2026-12" }).success).toBe(false);
  });
});

describe("a request of the command line", () => {
  it("needs the day of the consultation only when a date has to be resolved", () => {
    const findings = { pain_onset_date: "2026-10-01" };
    expect(assessmentRequest.safeParse({ findings }).error?.issues[0]?.path).toEqual(["as_of"]);
    expect(assessmentRequest.safeParse({ findings, as_of: "2026-11-21" }).success).toBe(true);
    const withDuration = { ...findings, pain_duration_days: 51 };
    expect(assessmentRequest.safeParse({ findings: withDuration }).success).toBe(true);
  });

  it("needs the day of the consultation where a result says when it was taken", () => {
    const results = [
      { finding: "esr_mm_h", value: 20 },
      { finding: "crp_mg_l", value: 3, unit: "mg/L", taken: "2026-11-20" },
    ];
    const { error } = assessmentRequest.safeParse({ findings: {}, results });
    expect(error?.issues[0]?.path).toEqual(["as_of"]);
    expect(error?.issues[0]?.message).toContain("results.1.taken");
    const dated = { findings: {}, results, as_of: "2026-11-21" };
    expect(assessmentRequest.safeParse(dated).success).toBe(true);
  });

  it.each([
    ["by its id", { hb_g_l: { value: 9, unit: "g/dL" } }, "findings.hb_g_l"],
    ["on its own", { finding: "hb_g_l", value: 9, unit: "g/dL" }, "findings"],
    ["in a list", [{ finding: "hb_g_l", value: 9, unit: "g/dL" }], "findings"],
  ])("points a result with its unit among the findings, %s, to results", (_name, findings, at) => {
    const { error } = assessmentRequest.safeParse({ findings });
    const messages = error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    expect(messages).toEqual([expect.stringContaining("goes into results, not findings")]);
    expect(messages?.[0]?.startsWith(`${at} `)).toBe(true);
  });

  it("refuses keys it does not know", () => {
    expect(assessmentRequest.safeParse({ findings: {}, patient: "x" }).success).toBe(false);
  });
});

it("an assessment survives being stored as JSON and read again", () => {
  const assessment = assess({ cancer_history: "yes", limb_weakness: "yes" });
  expect(assessmentSchema.parse(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
});
