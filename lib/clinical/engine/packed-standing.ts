import type { Standing } from "./standing.ts";

/** The three truths of a standing as three bits: "all" is then a bitwise and, "any" a bitwise or. */
export const packed = { now: 1, may: 2, must: 4, no: 0, yes: 7 } as const;

export function pack({ now, may, must }: Standing): number {
  return (now ? packed.now : 0) | (may ? packed.may : 0) | (must ? packed.must : 0);
}

export function unpack(bits: number): Standing {
  return {
    now: (bits & packed.now) !== 0,
    may: (bits & packed.may) !== 0,
    must: (bits & packed.must) !== 0,
  };
}

/** "Not" turns now around, and swaps may and must. */
export const negated: readonly number[] = Array.from({ length: 8 }, (_, bits) => {
  const { now, may, must } = unpack(bits);
  return pack({ now: !now, may: !must, must: !may });
});

/** True while an answer could still decide it. */
export function isOpen(bits: number): boolean {
  return (bits & packed.may) !== 0 && (bits & packed.must) === 0;
}
