import type { Answers, AnswerValue } from "../../clinical/engine/answers.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Entered, EnteredResults } from "./entered-results.ts";
import type { Teller } from "./tellers.ts";

export interface Statement {
  /** Numbers in the unit of the catalogue. */
  readonly value: AnswerValue;
  /** null: who said it was not recorded. */
  readonly by: Teller | null;
}

export interface StoredAnswer extends Statement {
  /** As it was typed, where a unit was chosen for it. */
  readonly entered?: Entered;
  /** YYYY-MM-DD: when a result was taken; absent where nobody said. */
  readonly taken?: string;
  /** What somebody else said; `value` is the safer of the two, and the one that counts. */
  readonly other?: Statement;
  /** The question could not apply: no rule used the answer. `wouldGive`: the higher tier it would have given. */
  readonly excluded?: { readonly because: string; readonly wouldGive: Tier | null };
}

/** As kept in the record. A finding that is absent was not asked. */
export type StoredAnswers = Readonly<Partial<Record<FindingId, StoredAnswer>>>;

type ByFinding<Value> = Readonly<Partial<Record<FindingId, Value>>>;

/** What is known of answers beside their values. */
export interface AnswerDetails {
  readonly by?: ByFinding<Teller> | undefined;
  readonly entered?: EnteredResults | undefined;
  readonly taken?: ByFinding<string> | undefined;
  /** A second statement on the same finding. */
  readonly others?: ByFinding<Statement> | undefined;
}

/** What the engine read: of each finding the value that counts, unless it was excluded. */
export function toAnswers(stored: StoredAnswers): Answers {
  const values = Object.entries(stored)
    .filter(([, answer]) => !answer.excluded)
    .map(([finding, answer]) => [finding, answer.value]);
  return Object.fromEntries(values) as Answers;
}

/** `counted` is what counts where two statements differ: it changes places with the other one, both stay. */
export function toStoredAnswers(
  answers: Answers,
  { by = {}, entered = {}, taken = {}, others = {} }: AnswerDetails = {},
  counted: Answers = {},
): StoredAnswers {
  const stored = (Object.entries(answers) as [FindingId, AnswerValue][]).map(([finding, value]) => {
    const said: Statement = { value, by: by[finding] ?? null };
    const other = others[finding];
    if (other) return [finding, saferFirst(said, other, counted[finding])];
    const typed = entered[finding];
    const on = taken[finding];
    return [finding, { ...said, ...(typed && { entered: typed }), ...(on && { taken: on }) }];
  });
  return Object.fromEntries(stored) as StoredAnswers;
}

function saferFirst(said: Statement, other: Statement, counts = said.value): StoredAnswer {
  return isSame(said.value, counts) ? { ...said, other } : { ...other, other: said };
}

/** Lists are the same in any order. */
export function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return plain(a) === plain(b);
}

function plain(value: AnswerValue): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}

/** The parts that toStoredAnswers puts together: every answer, also one that no rule used. */
export function partsOf(stored: StoredAnswers) {
  const parts = Object.entries(stored) as [FindingId, StoredAnswer][];
  const having = <Value>(pick: (answer: StoredAnswer) => Value | null | undefined) =>
    Object.fromEntries(
      parts.flatMap(([id, answer]) => {
        const value = pick(answer);
        return value === null || value === undefined ? [] : [[id, value]];
      }),
    ) as ByFinding<Value>;
  return {
    answers: Object.fromEntries(parts.map(([id, { value }]) => [id, value])) as Answers,
    by: having(({ by }) => by),
    entered: having(({ entered }) => entered),
    taken: having(({ taken }) => taken),
    others: having(({ other }) => other),
  };
}
