/** Whether one letter more, less or other, or two neighbours swapped, makes one text of the other; equal texts are too. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (letters: readonly string[], skipped: number) =>
    letters.slice(start + skipped).join("");
  if (long.length > short.length) return rest(short, 0) === rest(long, 1);
  const swapped =
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    rest(short, 2) === rest(long, 2);
  return swapped || rest(short, 1) === rest(long, 1);
}
