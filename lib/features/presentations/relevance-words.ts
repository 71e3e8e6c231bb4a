import { type Tier, tierLabels } from "../../clinical/knowledge/tiers.ts";

interface Why {
  readonly because: string;
}

/** Beside an answer that fires no rule. */
export function excludedWords({ because }: Why): string {
  return `Excluded: cannot apply (${because}). Kept, not used.`;
}

/** Nothing lowers a tier in silence; null where the answer would change none. */
export function wouldGiveWords(tier: Tier | null): string | null {
  return tier && `Counted, it would give ${tierLabels[tier].name}.`;
}

/** Beside an answer that is counted although its question cannot apply. */
export function contradictedWords({ because }: Why): string {
  return `Contradicts ${because}. Both are counted until one is corrected.`;
}

/** In its row, where there is one line: with the tier, or that it is not used. */
export function excludedInShort({ because }: Why, wouldGive: Tier | null): string {
  const rest = wouldGive ? `Counted: ${tierLabels[wouldGive].name}.` : "Kept, not used.";
  return `Excluded (${because}). ${rest}`;
}

export function contradictedInShort({ because }: Why): string {
  return `Contradicts ${because}. Counted until corrected.`;
}

/** Beside a question that nobody has to ask. */
export function foldedWords({ because }: Why): string {
  return `Does not apply (${because})`;
}
