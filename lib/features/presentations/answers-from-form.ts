import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { plainNumber } from "../assessments/plain-number.ts";
import { readDate } from "./read-date.ts";

const notAsked: readonly unknown[] = ["", "not_asked"];

/** Taken from the patient's registration, never from the form. */
const registered: readonly string[] = ["age_years", "sex_at_birth"];

/**
 * What a form sends, as answers: "" and "not_asked" are absent, numbers are numbers, several choices
 * are a list, dates as the catalogue writes them. What it cannot read stays as it was typed, for the schema to refuse by name.
 */
export function answersFromForm(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const answered = Object.entries(fields)
    .map(([id, value]) => [id, typeof value === "string" ? value.trim() : value] as const)
    .filter(([id, value]) => !registered.includes(id) && !notAsked.includes(value))
    .map(([id, value]) => [id, isFindingId(id) ? typed(id, value) : value] as const);
  return Object.fromEntries(answered);
}

function typed(id: keyof typeof findingsById, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const { kind } = findingsById[id];
  if (kind === "choices") return [value];
  if (kind === "date") return readDate(value) ?? value;
  return kind === "number" && plainNumber.test(value) ? Number(value) : value;
}
