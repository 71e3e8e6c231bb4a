import type { FormValues } from "../../platform/action-state.ts";
import { type Said, withoutRegistered } from "./amend-said.ts";
import { storedInForm } from "./stored-in-form.ts";

/** What a form would have sent to give these answers: results as they were reported, with who said each. */
export function formValuesOf(said: Said): FormValues {
  const { answers, freeText } = withoutRegistered(said);
  return { ...storedInForm(answers), freeText };
}
