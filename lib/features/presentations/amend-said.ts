import type { Answers } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { assumedTeller } from "./assumed-teller.ts";
import {
  type AnswerDetails,
  type Statement,
  type StoredAnswer,
  type StoredAnswers,
  toStoredAnswers,
} from "./stored-answers.ts";

/** What was said at a consultation: what a revision holds, and what a form holds before it is sent. */
export interface Said {
  readonly answers: StoredAnswers;
  readonly freeText: string;
}

/** Taken from the registration each time, so never a matter between two editors. */
const registered: readonly string[] = ["age_years", "sex_at_birth"];

/** Without age and sex, which no form holds. */
export function withoutRegistered({ answers, freeText }: Said): Said {
  const asked = Object.entries(answers).filter(([finding]) => !registered.includes(finding));
  return { answers: Object.fromEntries(asked), freeText };
}

/** The same value, said by the same person, reported in the same unit; absent is "not asked". */
export function sameAnswer(
  finding: FindingId,
  one: StoredAnswer | undefined,
  other: StoredAnswer | undefined,
): boolean {
  return one === other || comparable(finding, one) === comparable(finding, other);
}

export function sameSaid(one: Said, other: Said): boolean {
  return (
    one.freeText === other.freeText &&
    findingsIn(one, other).every((id) => sameAnswer(id, one.answers[id], other.answers[id]))
  );
}

/** Every finding that any of them answered, each once. */
export function findingsIn(...said: readonly Said[]): FindingId[] {
  return [...new Set(said.flatMap(({ answers }) => Object.keys(answers) as FindingId[]))];
}

/**
 * Options in any order are the same answer, two statements are whoever spoke first, and a result in the unit of the
 * catalogue needs no second unit.
 */
function comparable(finding: FindingId, answer: StoredAnswer | undefined): string {
  if (!answer) return "";
  const { value, by, other, entered, ...rest } = answer;
  const [canonical] = acceptedUnits(finding) ?? [];
  const reported = entered && entered.unit !== canonical?.ucum ? entered : null;
  const statements = [{ value, by }, ...(other ? [other] : [])].map(plainStatement).sort();
  return JSON.stringify([statements, reported, sorted(rest)]);
}

function plainStatement({ value, by }: Statement): string {
  return JSON.stringify([Array.isArray(value) ? value.toSorted() : value, by]);
}

/** Marks that an assessment leaves on an answer: nobody said them. */
const notSaid: readonly string[] = ["excluded"];

function sorted(parts: object): unknown[] {
  return Object.entries(parts)
    .filter(([name, part]) => part !== undefined && !notSaid.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Sent extends AnswerDetails {
  readonly answers: Answers;
  readonly freeText: string;
  readonly tellersAsked?: readonly string[] | undefined;
}

/** What was sent, as it would be kept. Who said an answer is not lost where the form had no field for it. */
export function saidIn(sent: Sent, base: Said): Said {
  const { answers, freeText, tellersAsked = [], ...details } = sent;
  const stored = Object.entries(toStoredAnswers(answers, details)).map(([id, answer]) => {
    const before = base.answers[id as FindingId];
    const nobodyNamed = [null, assumedTeller(id as FindingId, null)].includes(answer.by);
    const keep = before && nobodyNamed && (before.by === null || !tellersAsked.includes(id));
    const same = keep && sameAnswer(id as FindingId, { ...before, by: answer.by }, answer);
    return [id, same ? before : answer];
  });
  return { answers: Object.fromEntries(stored), freeText };
}
