import type { Answers, AnswerValue } from "../../clinical/engine/answers.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Entered, EnteredResults } from "./entered-results.ts";
import type { Teller } from "./schema.ts";

export interface StoredAnswer {
  /** Numbers in the unit of the catalogue. */
  readonly value: AnswerValue;
  /** As it was typed, where a unit was chosen for it. */
  readonly entered?: Entered;
  /** null: who said it was not recorded. */
  readonly by: Teller | null;
  /** The question could not apply: no rule used the answer. `wouldGive`: the higher tier it would have given. */
  readonly excluded?: { readonly because: string; readonly wouldGive: Tier | null };
}

/** As kept in the record. A finding that is absent was not asked. */
export type StoredAnswers = Readonly<Partial<Record<FindingId, StoredAnswer>>>;

/** What the engine read: the values that were not excluded, without who said them. */
export function toAnswers(stored: StoredAnswers): Answers {
  const values = Object.entries(stored)
    .filter(([, answer]) => !answer.excluded)
    .map(([finding, answer]) => [finding, answer.value]);
  return Object.fromEntries(values) as Answers;
}

/** `by` names who said it, for the findings where that is known; `entered` keeps results as they were typed. */
export function toStoredAnswers(
  answers: Answers,
  by: Readonly<Partial<Record<FindingId, Teller>>> = {},
  entered: EnteredResults = {},
): StoredAnswers {
  const stored = (Object.entries(answers) as [FindingId, AnswerValue][]).map(([finding, value]) => {
    const typed = entered[finding];
    const answer = { value, by: by[finding] ?? null };
    return [finding, typed ? { ...answer, entered: typed } : answer];
  });
  return Object.fromEntries(stored) as StoredAnswers;
}

/** The parts that toStoredAnswers puts together: every answer, also one that no rule used. */
export function partsOf(stored: StoredAnswers) {
  const parts = Object.entries(stored) as [FindingId, StoredAnswer][];
  return {
    answers: Object.fromEntries(parts.map(([id, { value }]) => [id, value])) as Answers,
    by: Object.fromEntries(parts.flatMap(([id, { by }]) => (by ? [[id, by]] : []))),
    entered: Object.fromEntries(
      parts.flatMap(([id, { entered }]) => (entered ? [[id, entered]] : [])),
    ),
  };
}
