import type { FormValues } from "./action-state.ts";

/** React puts these beside the fields when a form is sent without JavaScript. */
const ofTheFramework = /^\$ACTION_/;

/** What was typed, by field name. A name that occurs more than once becomes a list. */
export function valuesFromForm(form: FormData): FormValues {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || ofTheFramework.test(name)) continue;
    const before = values.get(name);
    if (Array.isArray(before)) before.push(value);
    else values.set(name, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(values);
}

/** The same, with `answers.fever` gathered as `{ answers: { fever } }`. One level deep. */
export function fieldsFromForm(form: FormData): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  const groups = new Map<string, Map<string, unknown>>();
  for (const [name, value] of Object.entries(valuesFromForm(form))) {
    const dot = name.indexOf(".");
    if (dot < 0) {
      fields.set(name, value);
      continue;
    }
    const group = name.slice(0, dot);
    const members = groups.get(group) ?? new Map<string, unknown>();
    groups.set(group, members.set(name.slice(dot + 1), value));
  }
  for (const [group, members] of groups) fields.set(group, Object.fromEntries(members));
  return Object.fromEntries(fields);
}
