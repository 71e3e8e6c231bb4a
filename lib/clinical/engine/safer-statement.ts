import { type FindingId, findings } from "../knowledge/findings.ts";
import type { Answers, AnswerValue, AssessmentContext } from "./answers.ts";
import { leadingUrgency } from "./leading-urgency.ts";
import { relevantAnswers } from "./relevance.ts";
import { urgencyOf } from "./urgency.ts";
import {
  type Choice,
  climb,
  compareChoices,
  everyChoice,
  exchanged,
  mostUrgentOf,
  remembered,
  type Weigh,
} from "./weigh-choices.ts";
import { yesOnlyRaises } from "./yes-only-raises.ts";

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

/** Up to so many are decided together: at most 128 combinations, weighed in the first places of the urgency. */
const allTogether = 7;

/**
 * Of each two statements the one that gives the more urgent assessment beside all other answers that can apply.
 * Where a yes can only raise the tier it counts before a no. The others are decided together, so that no combination
 * has a higher tier or a sooner clock than the chosen one; of very many the best that several searches find. Where the
 * rules tell no difference: yes before not sure before no, the larger number, then by the alphabet, so that it never
 * matters who spoke first.
 */
export function saferStatements(
  answers: Answers,
  disputed: Disputed,
  context: AssessmentContext = {},
): SaferStatements {
  const disputes = findings.flatMap(({ id }) => {
    const said = disputed[id];
    return said ? [{ id, said, pair: said.toSorted(byCaution) }] : [];
  });
  const chosen = (choice: Choice): Answers =>
    Object.fromEntries(disputes.map(({ id, pair }, at) => [id, pair[choice[at] ?? 0]])) as Answers;
  const counting = (choice: Choice) => relevantAnswers({ ...answers, ...chosen(choice) }).answers;
  const weigh = weighUrgency(counting, context);
  const choice = safest(disputes, weigh);
  const alike = disputes.filter((_, at) => {
    return compareChoices(choice, exchanged(choice, at), weigh) === 0;
  });
  return { counted: chosen(choice), alike: new Set(alike.map(({ id }) => id)) };
}

interface Dispute {
  readonly id: FindingId;
  readonly said: readonly AnswerValue[];
  /** In the order of caution. */
  readonly pair: readonly AnswerValue[];
}

function weighUrgency(counting: (choice: Choice) => Answers, context: AssessmentContext): Weigh {
  return [
    remembered((choice) => leadingUrgency(counting(choice), context)),
    remembered((choice) => urgencyOf(counting(choice), context)),
  ];
}

function safest(disputes: readonly Dispute[], weigh: Weigh): Choice {
  const places = disputes.map((_, at) => at);
  const byCautionAlone: Choice = disputes.map(() => 0);
  const open = places.filter((at) => !isSettled(disputes[at] as Dispute));
  const theirs = eachTeller(disputes);
  const leading = weigh.slice(0, 1);
  const found =
    open.length <= allTogether
      ? everyChoice(byCautionAlone, open)
      : [byCautionAlone, exchanged(byCautionAlone, ...places), ...theirs].map((from) =>
          climb(from, (choice) => oneOrTwoExchanged(choice, places), leading),
        );
  const best = mostUrgentOf([mostUrgentOf(found, leading), ...theirs], weigh);
  return climb(best, (choice) => places.map((at) => exchanged(choice, at)), weigh);
}

/** All that the one says, and all that the other says; in an order that does not tell who spoke first. */
function eachTeller(disputes: readonly Dispute[]): Choice[] {
  const first = disputes.map(({ said, pair }): 0 | 1 => (pair[0] === said[0] ? 0 : 1));
  const second = first.map((one): 0 | 1 => (one === 0 ? 1 : 0));
  return first[0] === 0 ? [first, second] : [second, first];
}

function oneOrTwoExchanged(choice: Choice, places: readonly number[]): Choice[] {
  return places.flatMap((one) =>
    places.filter((two) => two >= one).map((two) => exchanged(choice, one, two)),
  );
}

/** Both asked and answered, and the yes can only raise the tier. */
function isSettled({ id, pair }: Dispute): boolean {
  return yesOnlyRaises.has(id) && pair[0] === "yes" && pair[1] === "no";
}

const cautious: readonly AnswerValue[] = ["yes", "unknown", "no"];

/** What is taken first where the rules tell no difference, or cannot be asked. */
export function byCaution(a: AnswerValue, b: AnswerValue): number {
  const byWord = cautious.indexOf(a) - cautious.indexOf(b);
  if (cautious.includes(a) && cautious.includes(b)) return byWord;
  if (typeof a === "number" && typeof b === "number") return b - a;
  return JSON.stringify(a) < JSON.stringify(b) ? 1 : -1;
}
