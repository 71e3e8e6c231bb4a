import { severity, type Tier } from "../knowledge/tiers.ts";
import type { Answers } from "./answers.ts";
import type { Irrelevant, Relevance } from "./relevance.ts";

/** An excluded answer, and the more urgent tier that it would give if it counted; null for none. */
export interface Excluded extends Irrelevant {
  readonly wouldGive: Tier | null;
}

/** Nothing lowers a tier in silence: what each excluded answer would give. `tierOf` is null where the engine fails. */
export function weighExcluded(
  all: Answers,
  { answers, excluded }: Relevance,
  tierOf: (answers: Answers) => Tier | null,
): Excluded[] {
  if (excluded.length === 0) return [];
  const now = tierOf(answers);
  return excluded.map((one) => {
    const counted = tierOf({ ...answers, [one.finding]: all[one.finding] } as Answers);
    const higher = now !== null && counted !== null && severity(counted) < severity(now);
    return { ...one, wouldGive: higher ? counted : null };
  });
}
