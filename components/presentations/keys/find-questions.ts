import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";
import { findingEntry } from "@/lib/features/knowledge/finding-entry";
import { type IndexedEntry, indexEntry, rankEntries } from "@/lib/features/knowledge/rank-entries";
import { searchWords } from "@/lib/features/knowledge/search-words";
import type { IntakeSection, Question } from "../question";

const most = 8;

/** A question of this form that was searched for, with the section it stands in. */
export interface FoundQuestion {
  readonly id: FindingId;
  readonly label: string;
  readonly section: string;
}

/** Finds questions of these sections by label, wording, id and what they point to; the best first, eight at most. */
export function questionFinder(sections: readonly IntakeSection[]) {
  const found = new Map<string, FoundQuestion>();
  for (const section of sections) {
    for (const question of questionsOf(section)) found.set(question.id, toFound(question, section));
  }
  const index: IndexedEntry[] = [...found.values()].map(({ id }) =>
    indexEntry(findingEntry(findingsById[id])),
  );
  return (typed: string): readonly FoundQuestion[] => {
    const words = [...new Set(searchWords(typed))];
    if (words.length === 0) return [];
    return rankEntries(index, words)
      .slice(0, most)
      .flatMap(({ entry }) => found.get(entry.id) ?? []);
  };
}

function questionsOf({ questions, further }: IntakeSection): readonly Question[] {
  return [...questions, ...(further?.questions ?? [])];
}

function toFound({ id, label }: Question, { short }: IntakeSection): FoundQuestion {
  return { id, label, section: short };
}
