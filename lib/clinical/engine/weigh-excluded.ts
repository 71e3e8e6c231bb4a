import { severity, type Tier } from "../knowledge/tiers.ts";
import type { Answers } from "./answers.ts";
import type { Irrelevant, Relevance } from "./relevance.ts";

/** An excluded answer, and the more urgent tier that it would give if it counted, alone or with the others; null for none. */
export interface Excluded extends Irrelevant {
  readonly wouldGive: Tier | null;
}

/**
 * Nothing lowers a tier in silence: what each excluded answer would give, and what all of them would give together.
 * `tierOf` is null where the engine fails.
 */
export function weighExcluded(
  all: Answers,
  { answers, excluded }: Relevance,
  tierOf: (answers: Answers) => Tier | null,
): Excluded[] {
  if (excluded.length === 0) return [];
  const counting = (counted: readonly Irrelevant[]) => {
    const values = counted.map(({ finding }) => [finding, all[finding]]);
    return tierOf({ ...answers, ...Object.fromEntries(values) });
  };
  const now = counting([]);
  const alone = excluded.map((one) => higher(counting([one]), now));
  const together = excluded.length > 1 ? higher(counting(excluded), now) : null;
  const needed = excluded.filter((one) => {
    if (together === null) return false;
    return higher(together, counting(excluded.filter((other) => other !== one))) !== null;
  });
  return excluded.map((one, at) => {
    const counts = needed.length === 0 || needed.includes(one);
    const own = alone[at] ?? null;
    return { ...one, wouldGive: counts && higher(together, own ?? now) ? together : own };
  });
}

/** The first of the two where it is the more urgent. */
function higher(tier: Tier | null, than: Tier | null): Tier | null {
  return tier !== null && than !== null && severity(tier) < severity(than) ? tier : null;
}
