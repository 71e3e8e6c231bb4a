import { assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { expect, it } from "vitest";
import { isOneLetterApart } from "./one-letter-apart.ts";

const word = string({ unit: constantFrom(..."abcß"), maxLength: 6 });

it("agrees with the distance of Damerau and Levenshtein", () => {
  assert(
    property(word, word, (a, b) => {
      expect(isOneLetterApart(a, b)).toBe(distance(a, b) <= 1);
    }),
    { numRuns: 2000 },
  );
});

it("is so for every single slip", () => {
  assert(
    property(
      word,
      tuple(integer({ min: 0, max: 6 }), constantFrom(..."abx")),
      (a, [at, letter]) => {
        const place = Math.min(at, a.length);
        const more = a.slice(0, place) + letter + a.slice(place);
        const other = a.slice(0, place) + letter + a.slice(place + 1);
        for (const b of [more, other]) {
          expect(isOneLetterApart(a, b)).toBe(true);
          expect(isOneLetterApart(b, a)).toBe(true);
        }
      },
    ),
  );
});

/** The text-book table, restricted to neighbours. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i] ?? [];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + differs,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
