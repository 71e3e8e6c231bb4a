"use client";

import { useForm } from "./form-context";
import { errorsOf } from "./form-state";

/** What a field needs to know about itself: its id, what was typed, and what is wrong with it. */
export function useField(name: string) {
  const { state, initial, prefix } = useForm();
  const id = fieldId(prefix, name);
  const errors = errorsOf(state)[name] ?? [];
  const value = initial[name];
  return {
    id,
    errorId: `${id}-error`,
    error: errors.length > 0 ? errors.join(" ") : null,
    value: Array.isArray(value) ? (value[0] ?? "") : (value ?? ""),
    values: Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value],
  };
}

export function fieldId(prefix: string, name: string): string {
  return `${prefix}${name.replaceAll(".", "-")}`;
}
