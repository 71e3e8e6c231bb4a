import type { ChoiceInput, Entered, Result, Statement } from "./model.ts";
import { readEntered } from "./read-entered.ts";

/** The result of a scale that is one choice: the grade as it was entered, with its wording. */
export function readGrade(
  input: ChoiceInput,
  entered: Entered,
  meaningOf: (grade: string) => readonly Statement[],
): Result {
  const reading = readEntered([input], entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const chosen = input.options.find(({ value }) => value === reading.values.get(input.id));
  if (!chosen) {
    return { state: "incomplete", text: "No grade chosen yet", missing: reading.missing };
  }
  const text = `${input.label} ${chosen.label}`;
  return { state: "complete", score: chosen.value, text, meaning: meaningOf(chosen.value) };
}
