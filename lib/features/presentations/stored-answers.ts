import type { Answers, AnswerValue } from "../../clinical/engine/answers.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Teller } from "./schema.ts";

export interface StoredAnswer {
  readonly value: AnswerValue;
  /** null: who said it was not recorded. */
  readonly by: Teller | null;
}

/** As kept in the record. A finding that is absent was not asked. */
export type StoredAnswers = Readonly<Partial<Record<FindingId, StoredAnswer>>>;

/** What the engine reads: the values without who said them. */
export function toAnswers(stored: StoredAnswers): Answers {
  const values = Object.entries(stored).map(([finding, answer]) => [finding, answer.value]);
  return Object.fromEntries(values) as Answers;
}

/** `by` names who said it, for the findings where that is known. */
export function toStoredAnswers(
  answers: Answers,
  by: Readonly<Partial<Record<FindingId, Teller>>> = {},
): StoredAnswers {
  const stored = Object.entries(answers).map(([finding, value]) => [
    finding,
    { value, by: by[finding as FindingId] ?? null },
  ]);
  return Object.fromEntries(stored) as StoredAnswers;
}
