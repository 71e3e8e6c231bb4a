import { addPoints } from "./add-points.ts";
import type { ChoiceInput, Entered, Result, Statement } from "./model.ts";
import { readEntered } from "./read-entered.ts";

/** How many items hold: a number once each is answered, until then the range it lies in. */
export function countItems(
  items: readonly ChoiceInput[],
  entered: Entered,
  meaningOf: (count: number) => readonly Statement[],
): Result {
  const reading = readEntered(items, entered);
  if (reading.problems) return { state: "problem", problems: reading.problems };
  const { low, high } = addPoints(items, reading.values);
  if (reading.missing.length > 0) {
    const text = `${low} to ${high} of ${items.length}`;
    return { state: "range", low, high, text, missing: reading.missing, meaning: [] };
  }
  const text = `${low} of ${items.length}`;
  return { state: "complete", score: low, text, meaning: meaningOf(low) };
}
