import { expect, it } from "vitest";
import { draftValues, formOf } from "./draft-values.ts";

it("keeps what was typed by field name, also what it does not know, and nothing of the page", () => {
  const form = formOf({
    patientId: "p",
    idempotencyKey: "k",
    "live.tier": "soon",
    $ACTION_ID: "x",
    "answers.pain_intensity_nrs": "11",
    "answers.fever": "not_asked",
    "answers.cancer_types": ["breast", "lung"],
    "later.field": "kept",
    freeText: "",
  });
  const typed = {
    "answers.pain_intensity_nrs": "11",
    "answers.cancer_types": ["breast", "lung"],
    "later.field": "kept",
    freeText: "",
  };
  expect(draftValues(form)).toEqual(typed);
  expect(draftValues(formOf(typed))).toEqual(typed);
});
