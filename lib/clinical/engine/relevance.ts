import { type FindingId, findings } from "../knowledge/findings.ts";
import { type IrrelevantAnswer, type RelevanceShape, relevance } from "../knowledge/relevance.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { isAnswer } from "./facts.ts";
import { standingOf } from "./standing.ts";

/** A question that cannot apply, and the answer that makes it so in words. */
export interface Irrelevant {
  readonly finding: FindingId;
  readonly because: string;
}

export interface Relevance {
  /** What the rules may use: all that was answered but what is excluded. */
  readonly answers: Answers;
  /** Answered, and firing no rule. */
  readonly excluded: readonly Irrelevant[];
  /** Answered against what makes the question irrelevant: counted, and one of the two is to be corrected. */
  readonly contradictions: readonly Irrelevant[];
  /** Without an answer, and not to be asked. */
  readonly folded: readonly Irrelevant[];
}

/**
 * Which answers count and which questions apply. An answer that is excluded makes nothing else irrelevant. Pure and
 * total; the order of the answers and of the table does not matter, for no question depends on itself.
 */
export function relevantAnswers(
  answers: Answers,
  table: readonly RelevanceShape[] = relevance,
): Relevance {
  let found = judge(answers, answers, table);
  for (let round = 0; round < table.length; round += 1) {
    const next = judge(answers, found.answers, table);
    if (next.excluded.length === found.excluded.length && sameKeys(next, found)) return next;
    found = next;
  }
  return found;
}

/** One round: what `counted` makes irrelevant among all the answers. */
function judge(answers: Answers, counted: Answers, table: readonly RelevanceShape[]): Relevance {
  const facts = { given: counted, answers: counted, duration: null, assessed: null };
  const held = table.filter(({ when }) => standingOf(when, facts).now);
  const excluded: Irrelevant[] = [];
  const contradictions: Irrelevant[] = [];
  const folded: Irrelevant[] = [];
  for (const { because, questions } of held) {
    const members = Object.entries(questions) as [FindingId, IrrelevantAnswer][];
    const read = members.map(([id, how]) => ({ id, reading: readingOf(answers[id], how) }));
    const contradicted = read.some(({ reading }) => reading === "contradicts");
    for (const { id: finding, reading } of read) {
      if (reading === "excluded") excluded.push({ finding, because });
      if (reading === "contradicts") contradictions.push({ finding, because });
      if (reading === "not asked" && !contradicted) folded.push({ finding, because });
    }
  }
  const gone = new Set(excluded.map(({ finding }) => finding));
  return {
    answers: gone.size === 0 ? answers : without(answers, gone),
    excluded: inOrder(excluded),
    contradictions: inOrder(contradictions.filter(({ finding }) => !gone.has(finding))),
    folded: inOrder(folded),
  };
}

type Reading = "not asked" | "fits" | "excluded" | "contradicts";

/** "Patient not sure" is no answer, but somebody asked: it fits, and is not folded. */
function readingOf(value: AnswerValue | undefined, how: IrrelevantAnswer): Reading {
  if (value === undefined) return "not asked";
  const { fits = [], excluded = [] } = how;
  const given = typeof value === "object" ? value : [value];
  if (given.every((one) => fits.includes(one)) || !isAnswer(value)) return "fits";
  if (excluded === "any") return "excluded";
  return given.every((one) => excluded.includes(`${one}`)) ? "excluded" : "contradicts";
}

function without(answers: Answers, gone: ReadonlySet<FindingId>): Answers {
  const kept = Object.entries(answers).filter(([id]) => !gone.has(id as FindingId));
  return Object.fromEntries(kept) as Answers;
}

const places = new Map<FindingId, number>(findings.map(({ id }, place) => [id, place]));

/** In the order of the catalogue, each once. */
function inOrder(found: readonly Irrelevant[]): readonly Irrelevant[] {
  const once = found.filter(
    ({ finding }, at) => found.findIndex((other) => other.finding === finding) === at,
  );
  return once.toSorted((a, b) => (places.get(a.finding) ?? 0) - (places.get(b.finding) ?? 0));
}

function sameKeys(one: Relevance, other: Relevance): boolean {
  return one.excluded.every(({ finding }, at) => other.excluded[at]?.finding === finding);
}
