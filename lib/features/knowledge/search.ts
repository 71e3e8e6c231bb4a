import { type IndexedEntry, indexEntry, type RankedEntry, rankEntries } from "./rank-entries.ts";
import { searchEntries } from "./search-entries.ts";
import { searchWords } from "./search-words.ts";
import { knowledgeKinds, type SearchGroup, type SearchResult } from "./view.ts";

const longest = 100;

let index: readonly IndexedEntry[] | null = null;

/**
 * Finds what holds every word of the query, in any order and number, in its id, its label or its text. What is
 * named so comes before what only mentions it.
 */
export function searchKnowledge(typed: string): SearchResult {
  const query = typed.trim().slice(0, longest);
  const words = [...new Set(searchWords(query))];
  if (words.length === 0) return { query, total: 0, groups: [] };
  index ??= searchEntries().map(indexEntry);
  const found = rankEntries(index, words);
  return { query, total: found.length, groups: toGroups(found) };
}

function toGroups(found: readonly RankedEntry[]): SearchGroup[] {
  return knowledgeKinds
    .map((kind) => ({ kind, of: found.filter(({ entry }) => entry.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .toSorted((a, b) => (b.of[0]?.score ?? 0) - (a.of[0]?.score ?? 0))
    .map(({ kind, of }) => ({
      kind,
      hits: of.map(({ entry: { id, title, detail } }) => ({ id, title, detail })),
    }));
}
