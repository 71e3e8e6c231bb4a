import { describe, expect, it } from "vitest";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { presentationInput } from "./schema.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const asOf = "2026-11-24";

function read(answers: Record<string, string | string[]>, units: Record<string, string> = {}) {
  const form = new FormData();
  form.set("patientId", id);
  form.set("idempotencyKey", id);
  for (const [finding, values] of Object.entries(answers))
    for (const value of [values].flat()) form.append(`answers.${finding}`, value);
  for (const [finding, unit] of Object.entries(units)) form.set(`units.${finding}`, unit);
  return presentationInput(asOf).safeParse(fieldsFromForm(form));
}

describe("an intake form", () => {
  it("becomes typed answers, and what was not asked is absent", () => {
    const { data } = read({
      fever: "yes",
      limb_weakness: "unknown",
      major_trauma: "not_asked",
      pain_intensity_nrs: " 7 ",
      temperature_c: "38.4",
      crp_mg_l: "",
      cancer_types: "breast",
      pain_region: ["thoracic", "lumbar"],
      pain_onset_date: "2026-11",
      exam_performed: "full",
    });
    expect(data?.answers).toEqual({
      fever: "yes",
      limb_weakness: "unknown",
      pain_intensity_nrs: 7,
      temperature_c: 38.4,
      cancer_types: ["breast"],
      pain_region: ["thoracic", "lumbar"],
      pain_onset_date: "2026-11",
      exam_performed: "full",
    });
  });

  it("may hold no answers at all", () => {
    const sent = { patientId: id, idempotencyKey: id };
    expect(presentationInput(asOf).safeParse(sent).data?.answers).toEqual({});
    expect(
      presentationInput(asOf).safeParse({ ...sent, answers: undefined }).data?.answers,
    ).toEqual({});
  });

  it("says what is wrong with answers that are none", () => {
    const sent = { patientId: id, idempotencyKey: id, answers: "all fine" };
    const { error } = presentationInput(asOf).safeParse(sent);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The answers must be/),
    ]);
  });

  it("leaves age and sex to the registration", () => {
    expect(read({ age_years: "20", sex_at_birth: "male" }).data?.answers).toEqual({});
  });

  it.each([
    [{ pain_intensity_nrs: "11" }, "pain_intensity_nrs", "0 to 10"],
    [{ pain_intensity_nrs: "seven" }, "pain_intensity_nrs", "number"],
    [{ pain_intensity_nrs: "1e400" }, "pain_intensity_nrs", "number"],
    [{ pain_intensity_nrs: "NaN" }, "pain_intensity_nrs", "number"],
    [{ back_pain_onset_age: "200" }, "back_pain_onset_age", "0 to 120"],
    [{ fever: "maybe" }, "fever", "yes"],
    [{ fever: ["yes", "no"] }, "fever", "yes"],
    [{ exam_performed: "complete" }, "exam_performed", "full"],
    [{ cancer_types: ["breast", "nose"] }, "cancer_types", "list"],
    [{ pain_onset_date: "2026-11-25" }, "pain_onset_date", "future"],
    [{ pain_onset_date: "soon" }, "pain_onset_date", "date"],
    [{ not_a_finding: "yes" }, "not_a_finding", "not a finding"],
    [{ __proto__x: "yes", ["__proto__"]: "yes" }, "__proto__x", "not a finding"],
  ])("names the question that is wrong in %o", (answers, finding, words) => {
    const issues = read(answers as Record<string, string>).error?.issues ?? [];
    expect(issues[0]?.path).toEqual(["answers", finding]);
    expect(issues[0]?.message).toContain(words);
  });
});

describe("a result that is accepted in several units", () => {
  it("is read in the unit that was chosen, and kept as it was typed", () => {
    const { data } = read(
      { calcium_adjusted_mmol_l: " 11.2 ", hb_g_l: "98", crp_mg_l: "", esr_mm_h: "12" },
      { calcium_adjusted_mmol_l: "mg/dL", hb_g_l: "g/L", crp_mg_l: "" },
    );
    expect(data?.answers).toEqual({ calcium_adjusted_mmol_l: 2.794, hb_g_l: 98, esr_mm_h: 12 });
    expect(data?.entered).toEqual({
      calcium_adjusted_mmol_l: { value: "11.2", unit: "mg/dL" },
      hb_g_l: { value: "98", unit: "g/L" },
    });
  });

  it("is in the unit of the catalogue where it comes as a number, from code", () => {
    const sent = { patientId: id, idempotencyKey: id, answers: { hb_g_l: 98 } };
    expect(presentationInput(asOf).safeParse(sent).data?.answers).toEqual({ hb_g_l: 98 });
  });

  it.each([
    ["no unit", { hb_g_l: "10" }, {}, "Haemoglobin needs its unit: g/L or g/dL"],
    ["an empty one", { hb_g_l: "10" }, { hb_g_l: "" }, "Haemoglobin needs its unit"],
    ["an unknown one", { hb_g_l: "10" }, { hb_g_l: "stone" }, "Haemoglobin must be in g/L or g/dL"],
    ["an impossible value", { hb_g_l: "98" }, { hb_g_l: "g/dL" }, "from 10 to 300 (g/L), not 980"],
    [
      "a unit alone",
      { hb_g_l: "" },
      { hb_g_l: "g/dL" },
      "Haemoglobin needs its number, or no unit",
    ],
    ["no number", { hb_g_l: "low" }, { hb_g_l: "g/dL" }, "Haemoglobin must be a number"],
  ])("is refused by name with %s", (_name, answers, units, words) => {
    const issues = read(answers, units).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([["answers", "hb_g_l"]]);
    expect(issues[0]?.message).toContain(words);
  });
});
