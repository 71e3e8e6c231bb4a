import type { AssessmentContext } from "../../clinical/engine/answers.ts";
import { type FindingId, isFindingId } from "../../clinical/knowledge/findings.ts";
import { dayOf } from "../../platform/dates.ts";
import { settleStatements } from "../presentations/settle-statements.ts";
import {
  type StoredAnswer,
  type StoredAnswers,
  toAnswers,
} from "../presentations/stored-answers.ts";
import { seriesOf } from "./images-of-orders.ts";
import { saferWithout } from "./older-results.ts";
import { answerOf } from "./result-entry.ts";
import { withoutStaleNotDone } from "./stale-not-done.ts";
import { withoutSuperseded } from "./superseded-calcium.ts";

interface Dated {
  readonly finding: string;
  readonly number: number | null;
  readonly coded: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  readonly takenOn: string | null;
  readonly recordedAt: Date;
  readonly loopId?: string | null;
}

interface Context extends AssessmentContext {
  readonly timeZone: string;
}

/**
 * The answers with what now counts of these findings: the result that was taken last. Of results of one day, and of one
 * whose day nobody said, the order is not known: then the safest counts, as of images of several orders. One that may be
 * older than the pain counts only where that is no less safe than not having asked. A finding of which no result is left
 * was not asked.
 */
export function withCounting(
  answers: StoredAnswers,
  findings: readonly string[],
  rows: readonly Dated[],
  context: Context,
): StoredAnswers {
  const asked = new Set([...findings, ...notCounting(answers, rows)].filter(isFindingId));
  const others = Object.entries(answers).filter(([id]) => !asked.has(id as FindingId));
  const latest = [...asked].map((finding) => {
    const its = rows.filter((row) => row.finding === finding && answerOf(row) !== null);
    return [finding, seriesOf(its).flatMap((one) => latestOf(one, context.timeZone))] as const;
  });
  const first = latest.flatMap(([id, [one]]) => (one ? [[id, one] as const] : []));
  const arrived = first.map(([id]) => id);
  const said = withoutStaleNotDone(Object.fromEntries([...others, ...first]), arrived);
  const counted = safest(said, latest, context);
  return saferWithout(withoutSuperseded(counted), [...asked], context);
}

/** Results that were left out may count beside what has come since. */
function notCounting(answers: StoredAnswers, rows: readonly Dated[]): string[] {
  return rows.map(({ finding }) => finding).filter((id) => !Object.hasOwn(answers, id));
}

type Candidates = readonly (readonly [FindingId, readonly StoredAnswer[]])[];

/** Round by round one more candidate of every finding against what counts so far. */
function safest(
  counted: StoredAnswers,
  latest: Candidates,
  context: Context,
  round = 1,
): StoredAnswers {
  const rivals = latest.flatMap(([id, candidates]) => {
    const rival = candidates[round];
    return rival ? [[id, rival] as const] : [];
  });
  if (rivals.length === 0) return counted;
  const safer = settleStatements(toAnswers(counted), Object.fromEntries(rivals), context).counted;
  const chosen = rivals.filter(([id, { value }]) => safer[id] === value);
  return safest({ ...counted, ...Object.fromEntries(chosen) }, latest, context, round + 1);
}

/** The answers of the last day, then that of an undated one that may be as late. */
function latestOf(rows: readonly Dated[], timeZone: string): readonly StoredAnswer[] {
  const [lastDay] = rows
    .flatMap(({ takenOn }) => takenOn ?? [])
    .toSorted((a, b) => (a < b ? 1 : -1));
  const undated = rows.filter(({ takenOn }) => takenOn === null).slice(-1);
  if (lastDay === undefined) return undated.flatMap(toAnswer);
  const open = undated.filter(({ recordedAt }) => dayOf(recordedAt, timeZone) >= lastDay);
  return [...rows.filter(({ takenOn }) => takenOn === lastDay), ...open].flatMap(toAnswer);
}

function toAnswer(row: Dated): StoredAnswer[] {
  const answer = answerOf(row);
  return answer ? [answer] : [];
}
