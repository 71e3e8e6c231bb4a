import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findings } from "../../clinical/knowledge/findings.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { saidIn, sameSaid } from "./amend-said.ts";
import { amendmentInput } from "./amend-schema.ts";
import { formValuesOf } from "./form-values.ts";
import { toStoredAnswers } from "./stored-answers.ts";
import { anySaidAbout } from "./testing/any-said.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";

/** What the browser would send of a form that is filled like this. */
function sent(values: ReturnType<typeof formValuesOf>) {
  const form = new FormData();
  const hidden = { presentationId: id, idempotencyKey: id, baseRevision: "1" };
  for (const [name, value] of Object.entries({ ...hidden, reason: "further_history", ...values }))
    for (const one of [value].flat()) form.append(name, one);
  return amendmentInput("2026-11-24").parse(fieldsFromForm(form));
}

/** Everything a form asks. */
const asked = findings.filter(({ id }) => id !== "age_years" && id !== "sex_at_birth");

const nothing = { answers: {}, freeText: "" };

describe("a form filled from a record", () => {
  it("sends back what was recorded: values, units, who said it, free text", () => {
    assert(
      property(anySaidAbout(asked), (said) => {
        expect(saidIn(sent(formValuesOf(said)), nothing)).toEqual(said);
      }),
    );
  });

  it("shows a result as it was reported, with its unit", () => {
    const answers = toStoredAnswers(
      { calcium_total_mmol_l: 2.794 },
      { entered: { calcium_total_mmol_l: { value: "11.2", unit: "mg/dL" } } },
    );
    expect(formValuesOf({ answers, freeText: "" })).toEqual({
      "answers.calcium_total_mmol_l": "11.2",
      "units.calcium_total_mmol_l": "mg/dL",
      freeText: "",
    });
  });

  it("has the unit of the catalogue for a result that came without one, and that is no change", () => {
    const said = { answers: toStoredAnswers({ calcium_total_mmol_l: 2.4 }), freeText: "" };
    const back = saidIn(sent(formValuesOf(said)), nothing);
    expect(back.answers.calcium_total_mmol_l?.entered).toEqual({ value: "2.4", unit: "mmol/L" });
    expect(sameSaid(back, said)).toBe(true);
  });

  it("holds neither age nor sex: they come from the registration", () => {
    const answers = toStoredAnswers({ age_years: 65, sex_at_birth: "female", fever: "no" });
    expect(Object.keys(formValuesOf({ answers, freeText: "" }))).toEqual([
      "answers.fever",
      "freeText",
    ]);
  });
});

describe("who said an answer", () => {
  const base = {
    answers: toStoredAnswers({ fever: "yes", cancer_history: "no" }, { by: { fever: "relative" } }),
    freeText: "",
  };
  const of = (changes: object) =>
    saidIn({ answers: { fever: "yes" }, freeText: "", ...changes }, base).answers.fever?.by;

  it("is kept with an unchanged answer when the form did not ask", () => {
    expect(of({})).toBe("relative");
  });

  it("is not kept for another answer, nor where the form had a field for it", () => {
    expect(of({ answers: { fever: "no" } })).toBeNull();
    expect(of({ tellersAsked: ["fever"] })).toBeNull();
    expect(of({ by: { fever: "record" } })).toBe("record");
  });
});
