import { describe, expect, it } from "vitest";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { presentationInput } from "./schema.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const asOf = "2026-11-24";

function read(fields: Readonly<Record<string, string | string[]>>) {
  const form = new FormData();
  form.set("patientId", id);
  form.set("idempotencyKey", id);
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return presentationInput(asOf).safeParse(fieldsFromForm(form));
}

const issuesOf = (fields: Readonly<Record<string, string>>) =>
  (read(fields).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("who said it", () => {
  it("is kept with each answer, and with nothing that was not answered", () => {
    const { data } = read({
      "answers.fever": "yes",
      "by.fever": "relative",
      "answers.rigors": "no",
      "by.rigors": "",
      "answers.diabetes": "not_asked",
      "by.diabetes": "patient",
    });
    expect(data?.by).toEqual({ fever: "relative" });
  });

  it("is the one chosen for the form where a question has a wording, and no examiner is assumed", () => {
    const { data } = read({
      saidBy: "patient",
      "answers.fever": "yes",
      "answers.limb_weakness": "no",
      "by.limb_weakness": "record",
      "answers.motor_deficit_exam": "no",
      "answers.esr_mm_h": "34",
    });
    expect(data?.by).toEqual({ fever: "patient", limb_weakness: "record" });
  });

  it("is the record where the question asks what the record says", () => {
    const { data } = read({ saidBy: "patient", "answers.record_cancer_history": "yes" });
    expect(data?.by).toEqual({ record_cancer_history: "record" });
  });

  it.each([
    [{ "answers.fever": "yes", "by.fever": "me" }, "by.fever", "Fever"],
    [{ "by.not_a_finding": "patient" }, "by.not_a_finding", "not_a_finding"],
    [{ saidBy: "everybody" }, "saidBy", "patient, relative, record, examiner"],
    [{ "otherBy.fever": "nobody" }, "otherBy.fever", "patient, relative, record, examiner"],
  ])("%o is refused by name", (fields, path, words) => {
    const [issue] = issuesOf(fields as unknown as Record<string, string>);
    expect(issue).toEqual([path, expect.stringContaining(words)]);
  });
});

describe("a second statement", () => {
  it("is kept beside the first one with who said it", () => {
    const { data } = read({
      "answers.anticoagulant": "none",
      "by.anticoagulant": "patient",
      "other.anticoagulant": "warfarin",
      "otherBy.anticoagulant": "record",
    });
    expect(data?.answers).toEqual({ anticoagulant: "none" });
    expect(data?.others).toEqual({ anticoagulant: { value: "warfarin", by: "record" } });
  });

  it("adds nothing where both say the same, lists in any order", () => {
    const { data } = read({
      "answers.fever": "yes",
      "other.fever": "yes",
      "answers.cancer_types": ["breast", "lung"],
      "other.cancer_types": ["lung", "breast"],
    });
    expect(data?.others).toEqual({});
    expect(data?.answers).toEqual({ fever: "yes", cancer_types: ["breast", "lung"] });
  });

  it("stands for the first where that was taken back", () => {
    const { data } = read({
      "answers.fever": "not_asked",
      "by.fever": "patient",
      "other.fever": "yes",
      "otherBy.fever": "relative",
    });
    expect(data?.answers).toEqual({ fever: "yes" });
    expect(data?.by).toEqual({ fever: "relative" });
    expect(data?.others).toEqual({});
  });

  it.each([
    [{ "other.fever": "maybe" }, "other.fever", "Fever"],
    [{ "other.pain_intensity_nrs": "11" }, "other.pain_intensity_nrs", "0 to 10"],
    [{ "answers.esr_mm_h": "3", "other.esr_mm_h": "90" }, "other.esr_mm_h", "no second answer"],
    [{ "other.not_a_finding": "yes" }, "other.not_a_finding", "not a finding"],
  ])("%o is refused by name", (fields, path, words) => {
    const [issue] = issuesOf(fields as unknown as Record<string, string>);
    expect(issue).toEqual([path, expect.stringContaining(words)]);
  });
});

describe("the day a result was taken", () => {
  const results = { "answers.esr_mm_h": "34", "answers.egfr_ml_min": "58", "answers.fever": "no" };

  it("is each result's own, else the one for all; of nothing but results", () => {
    const { data } = read({ ...results, takenOn: "20-Nov-2026", "taken.esr_mm_h": " 2026-11-19 " });
    expect(data?.taken).toEqual({ esr_mm_h: "2026-11-19", egfr_ml_min: "2026-11-20" });
    expect(read(results).data?.taken).toEqual({});
  });

  it.each([
    ["2026-11", "whole date, as 05-Apr-2026"],
    ["2026-02-30", "whole date, as 05-Apr-2026"],
    ["2026-11-25", "must not be after 2026-11-24"],
    ["04/05/2026", "whole date, as 05-Apr-2026"],
    ["last week", "whole date, as 05-Apr-2026"],
  ])("%s is refused by name", (day, words) => {
    expect(issuesOf({ ...results, "taken.esr_mm_h": day })).toEqual([
      ["taken.esr_mm_h", expect.stringMatching(`ESR.*${words}`)],
    ]);
    expect(issuesOf({ ...results, takenOn: day })).toEqual([
      ["takenOn", expect.stringContaining(words)],
    ]);
  });
});
