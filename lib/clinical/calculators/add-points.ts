import type { ChoiceInput, Input } from "./model.ts";

/** The points of what was chosen; undefined while nothing is. */
export function pointsOf(
  input: ChoiceInput,
  values: ReadonlyMap<string, string | number>,
): number | undefined {
  const chosen = input.options.find(({ value }) => value === values.get(input.id));
  return chosen?.points ?? undefined;
}

/** The least and the most the sum of the choices can be: an open item may still be any of its options. */
export function addPoints(
  inputs: readonly Input[],
  values: ReadonlyMap<string, string | number>,
): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const input of inputs) {
    if (input.kind !== "choice") continue;
    const points = pointsOf(input, values);
    const possible = points === undefined ? input.options.map((o) => o.points ?? 0) : [points];
    low += Math.min(...possible);
    high += Math.max(...possible);
  }
  return { low, high };
}
