import { searchWords } from "./search-words.ts";
import type { SearchEntry } from "./view.ts";

/** An entry with its words, as they are compared. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly rest: readonly string[];
}

export interface RankedEntry {
  readonly entry: SearchEntry;
  /** Higher is better; says nothing by itself. */
  readonly score: number;
}

/** How much a word counts where it was found: as a whole word, or as the beginning of one. */
const weights = {
  id: { whole: 12, beginning: 9 },
  title: { whole: 10, beginning: 8 },
  rest: { whole: 2, beginning: 1 },
} as const;

/** More than all words together can weigh: a hit is as good as its weakest word, then as good as all. */
const weakest = 1_000;
const exactId = 1_000_000;

export function indexEntry(entry: SearchEntry): IndexedEntry {
  return {
    entry,
    id: searchWords(entry.id),
    title: searchWords(entry.title),
    rest: searchWords(entry.rest),
  };
}

/**
 * The entries in which every word occurs, best first: the one with that id, then those with all words in id or
 * title, then those that mention some of them elsewhere. Equals keep their order.
 */
export function rankEntries(
  index: readonly IndexedEntry[],
  words: readonly string[],
): RankedEntry[] {
  return index.flatMap((indexed) => ranked(indexed, words)).toSorted((a, b) => b.score - a.score);
}

function ranked(indexed: IndexedEntry, words: readonly string[]): RankedEntry[] {
  const found = words.map((word) =>
    Math.max(...fields.map((field) => weigh(indexed, field, word))),
  );
  if (found.includes(0)) return [];
  const mean = found.reduce((sum, weight) => sum + weight, 0) / found.length;
  const exact = isId(indexed, words.join(" ")) ? exactId : 0;
  return [{ entry: indexed.entry, score: exact + Math.min(...found) * weakest + mean }];
}

const fields = ["id", "title", "rest"] as const;

function weigh(indexed: IndexedEntry, field: keyof typeof weights, word: string): number {
  if (indexed[field].includes(word)) return weights[field].whole;
  const begins = word.length >= 2 && indexed[field].some((other) => other.startsWith(word));
  return begins ? weights[field].beginning : 0;
}

/** The whole id, or the code a rule's id begins with. */
function isId({ id }: IndexedEntry, query: string): boolean {
  return id.join(" ") === query || (/\d/.test(query) && id[0] === query);
}
