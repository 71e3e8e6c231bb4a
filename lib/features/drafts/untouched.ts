import { tierRank } from "../presentations/tier-rank.ts";

/** How long a draft above routine may be left alone, in milliseconds. */
export const longestUntouched = 30 * 60_000;

/** Drafts of this rank or a smaller one are above routine, also those on which the engine failed. */
export const lastRankAboveRoutine = tierRank("soon");

/** The latest moment at which a draft can have been touched to count as left alone at `now`. */
export function untouchedSince(now: Date): Date {
  return new Date(now.getTime() - longestUntouched);
}

export function isAboveRoutine({ tierRank: rank }: { readonly tierRank: number }): boolean {
  return rank <= lastRankAboveRoutine;
}

interface Waiting {
  readonly state: string;
  readonly tierRank: number;
  readonly touchedAt: Date;
}

/** Whether somebody has to look at it: above routine, neither recorded nor discarded, untouched for 30 minutes. */
export function isLeftAlone(draft: Waiting, now: Date): boolean {
  return draft.state === "open" && isAboveRoutine(draft) && draft.touchedAt <= untouchedSince(now);
}
