import type { Irrelevant } from "@/lib/clinical/engine/relevance";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import {
  contradictedWords,
  excludedWords,
  foldedWords,
  wouldGiveWords,
} from "@/lib/features/presentations/relevance-words";
import type { LiveRelevance } from "./live-verdict";

/** What is said in the row of a question that cannot apply. */
export interface RelevanceMark {
  readonly kind: "excluded" | "contradicted" | "folded";
  readonly because: string;
  readonly words: string;
}

export type RelevanceMarks = ReadonlyMap<FindingId, RelevanceMark>;

export interface RelevanceStore {
  readonly marks: () => RelevanceMarks;
  readonly publish: (relevance: LiveRelevance | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The rules run in the strip beside the form; the rows read here what they found. A mark that stays is the same object. */
export function createRelevanceStore(): RelevanceStore {
  let marks: RelevanceMarks = new Map();
  const listeners = new Set<() => void>();
  return {
    marks: () => marks,
    publish: (relevance) => {
      const before = marks;
      marks = new Map(
        (relevance ? marksOf(relevance) : []).map(([id, mark]) => {
          const same = before.get(id);
          return [id, same?.words === mark.words ? same : mark];
        }),
      );
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function marksOf({ folded, excluded, contradictions }: LiveRelevance) {
  const mark = (kind: RelevanceMark["kind"], { finding, because }: Irrelevant, words: string) =>
    [finding, { kind, because, words }] as const;
  return [
    ...folded.map((one) => mark("folded", one, foldedWords(one))),
    ...contradictions.map((one) => mark("contradicted", one, contradictedWords(one))),
    ...excluded.map((one) =>
      mark("excluded", one, withTier(excludedWords(one), wouldGiveWords(one.wouldGive))),
    ),
  ];
}

function withTier(words: string, tier: string | null): string {
  return tier ? `${words} ${tier}` : words;
}
