import type { FormValues } from "../../platform/action-state.ts";
import { valuesFromForm } from "../../platform/form-data.ts";

/** Drawn anew with each page: never part of what somebody typed. */
const ofThePage = /^(patientId|idempotencyKey|live\..*)$/;

/** What somebody entered, by field name. "Not asked" is absence and is left out. */
export function draftValues(form: FormData): FormValues {
  const typed = Object.entries(valuesFromForm(form)).filter(
    ([name, value]) => !ofThePage.test(name) && value !== "not_asked",
  );
  return Object.fromEntries(typed);
}

/** The form that would send these values. */
export function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}
