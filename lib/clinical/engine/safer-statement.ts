import { type FindingId, findings } from "../knowledge/findings.ts";
import type { Answers, AnswerValue, AssessmentContext } from "./answers.ts";
import { relevantAnswers } from "./relevance.ts";
import { compareUrgency, type Urgency, urgencyOf } from "./urgency.ts";

/** What two people say of the same finding; in which order makes no difference. */
export type Disputed = Readonly<
  Partial<Record<FindingId, readonly [one: AnswerValue, other: AnswerValue]>>
>;

export interface SaferStatements {
  /** The statement that counts, for each disputed finding. */
  readonly counted: Answers;
  /** The findings of which the rules say the same, whichever statement counts. */
  readonly alike: ReadonlySet<FindingId>;
}

/** Up to here every combination is weighed: at most 16 runs of the rules. */
const allTogether = 4;

/**
 * Of each two statements the one that gives the more urgent assessment beside all other answers that can apply. A few
 * disputes are decided together, so that no combination is more urgent than the chosen one; of more, each by itself
 * until no single exchange makes it more urgent. Where the rules tell no difference: yes before not sure before no, the
 * larger number, then by the alphabet, so that it never matters who spoke first.
 */
export function saferStatements(
  answers: Answers,
  disputed: Disputed,
  context: AssessmentContext = {},
): SaferStatements {
  const disputes = findings.flatMap(({ id }) => {
    const pair = disputed[id];
    return pair ? [{ id, pair: pair.toSorted(byCaution) }] : [];
  });
  const chosen = (choice: Choice): Answers =>
    Object.fromEntries(disputes.map(({ id, pair }, at) => [id, pair[choice[at] ?? 0]])) as Answers;
  const weigh = remembered((choice) => {
    const all = { ...answers, ...chosen(choice) };
    return urgencyOf(relevantAnswers(all).answers, context);
  });
  const best = disputes.length <= allTogether ? weighAll : weighEach;
  const choice = best(disputes.length, weigh);
  const alike = disputes.filter((_, at) => {
    return compareUrgency(weigh(choice), weigh(exchanged(choice, at))) === 0;
  });
  return { counted: chosen(choice), alike: new Set(alike.map(({ id }) => id)) };
}

/** For each dispute which of the two statements counts. */
type Choice = readonly (0 | 1)[];
type Weigh = (choice: Choice) => Urgency;

function weighAll(count: number, weigh: Weigh): Choice {
  const choices = Array.from(
    { length: 2 ** count },
    (_, bits): Choice => Array.from({ length: count }, (__, at) => ((bits >> at) & 1 ? 1 : 0)),
  );
  return choices.reduce((best, choice) => moreUrgent(best, choice, weigh));
}

function weighEach(count: number, weigh: Weigh): Choice {
  let best: Choice = Array.from({ length: count }, () => 0);
  for (let before: Choice | null = null; before !== best; ) {
    before = best;
    for (let at = 0; at < count; at += 1) best = moreUrgent(best, exchanged(best, at), weigh);
  }
  return best;
}

function moreUrgent(best: Choice, choice: Choice, weigh: Weigh): Choice {
  return compareUrgency(weigh(choice), weigh(best)) < 0 ? choice : best;
}

function exchanged(choice: Choice, at: number): Choice {
  return choice.map((one, place) => (place === at ? (one === 0 ? 1 : 0) : one));
}

function remembered(weigh: Weigh): Weigh {
  const known = new Map<string, Urgency>();
  return (choice) => {
    const key = choice.join("");
    const urgency = known.get(key) ?? weigh(choice);
    known.set(key, urgency);
    return urgency;
  };
}

const cautious: readonly AnswerValue[] = ["yes", "unknown", "no"];

/** What is taken first where the rules tell no difference, or cannot be asked. */
export function byCaution(a: AnswerValue, b: AnswerValue): number {
  const byWord = cautious.indexOf(a) - cautious.indexOf(b);
  if (cautious.includes(a) && cautious.includes(b)) return byWord;
  if (typeof a === "number" && typeof b === "number") return b - a;
  return JSON.stringify(a) < JSON.stringify(b) ? 1 : -1;
}
