import type { FindingId } from "@/lib/clinical/knowledge/findings";
import {
  contradictedInShort,
  excludedInShort,
  foldedWords,
} from "@/lib/features/presentations/relevance-words";
import type { LiveRelevance, LiveVerdict } from "./live-verdict";

/** What the live verdict says of one question, in the row of that question. */
export interface RowNote {
  /** `problem`: what was typed is not counted. `reading`: how it was understood. */
  readonly kind: "problem" | "excluded" | "contradicted" | "folded" | "reading";
  readonly words: string;
  /** Why the question cannot apply; null where it can. */
  readonly because: string | null;
}

export type RowNotes = ReadonlyMap<FindingId, RowNote>;

export interface RowNotesStore {
  readonly notes: () => RowNotes;
  readonly publish: (live: LiveVerdict | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The rules run in the strip beside the form; the rows read here what they found. A note that stays is the same object. */
export function createRowNotes(): RowNotesStore {
  let notes: RowNotes = new Map();
  const listeners = new Set<() => void>();
  return {
    notes: () => notes,
    publish: (live) => {
      const before = notes;
      const after = new Map(
        (live ? notesOf(live) : []).map(([id, note]) => {
          const same = before.get(id);
          return [id, same?.words === note.words ? same : note];
        }),
      );
      if (after.size === before.size && [...after].every(([id, note]) => before.get(id) === note))
        return;
      notes = after;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Entry = readonly [FindingId, RowNote];

/** One note for each question: of several the last one stands. */
function notesOf({ relevance, problems, readings }: LiveVerdict): Entry[] {
  return [
    ...entriesOf(readings).map(([id, words]) => entry(id, "reading", words)),
    ...(relevance ? relevanceNotes(relevance) : []),
    ...entriesOf(problems).map(([id, words]) => entry(id, "problem", sentence(words))),
  ];
}

function relevanceNotes({ folded, excluded, contradictions }: LiveRelevance): Entry[] {
  return [
    ...folded.map((one) => entry(one.finding, "folded", foldedWords(one), one.because)),
    ...contradictions.map((one) =>
      entry(one.finding, "contradicted", contradictedInShort(one), one.because),
    ),
    ...excluded.map((one) =>
      entry(one.finding, "excluded", excludedInShort(one, one.wouldGive), one.because),
    ),
  ];
}

function entry(
  id: FindingId,
  kind: RowNote["kind"],
  words: string,
  because: string | null = null,
): Entry {
  return [id, { kind, words, because }];
}

function entriesOf(said: Readonly<Partial<Record<FindingId, string>>>): [FindingId, string][] {
  return Object.entries(said) as [FindingId, string][];
}

/** "Must be a number from 0 to 10": the unit and what was typed stand beside it. */
function sentence(words: string): string {
  const short = words.replace(/ \([^)]*\)(, not \S+)?$/, "");
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
