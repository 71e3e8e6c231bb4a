import type { AssessmentContext } from "../../clinical/engine/answers.ts";
import { type FindingId, isFindingId } from "../../clinical/knowledge/findings.ts";
import { dayOf } from "../../platform/dates.ts";
import { settleStatements } from "../presentations/settle-statements.ts";
import {
  type StoredAnswer,
  type StoredAnswers,
  toAnswers,
} from "../presentations/stored-answers.ts";
import { answerOf } from "./result-entry.ts";

interface Dated {
  readonly finding: string;
  readonly number: number | null;
  readonly coded: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  readonly takenOn: string | null;
  readonly recordedAt: Date;
}

interface Context extends AssessmentContext {
  readonly timeZone: string;
}

/**
 * The answers with what now counts of these findings: the result that was taken last. Of one whose day nobody said it
 * is not known whether it came before or after a result taken by the day it was recorded; then the safer of the two
 * counts. A finding of which no result is left was not asked.
 */
export function withCounting(
  answers: StoredAnswers,
  findings: readonly string[],
  rows: readonly Dated[],
  context: Context,
): StoredAnswers {
  const asked = findings.filter(isFindingId);
  const latest = asked.map((finding) => {
    const its = rows.filter((row) => row.finding === finding && answerOf(row) !== null);
    return [finding, ...latestOf(its, context.timeZone)] as const;
  });
  const others = Object.entries(answers).filter(([id]) => !asked.includes(id as FindingId));
  const first = latest.flatMap(([id, one]) => (one ? [[id, one]] : []));
  const counted = Object.fromEntries([...others, ...first]) as StoredAnswers;
  const rivals = latest.flatMap(([id, , rival]) => (rival ? [[id, rival] as const] : []));
  const { counted: safer } = settleStatements(
    toAnswers(counted),
    Object.fromEntries(rivals),
    context,
  );
  const chosen = rivals.filter(([id, { value }]) => safer[id] === value);
  return { ...counted, ...Object.fromEntries(chosen) };
}

/** The answer of the last one, and that of an undated one that may be as late. */
function latestOf(rows: readonly Dated[], timeZone: string): (StoredAnswer | null)[] {
  const dated = rows
    .filter(({ takenOn }) => takenOn !== null)
    .toSorted(byTaken)
    .at(-1);
  const undated = rows.findLast(({ takenOn }) => takenOn === null);
  if (!dated) return [undated ? answerOf(undated) : null, null];
  const open = undated && dayOf(undated.recordedAt, timeZone) >= (dated.takenOn ?? "");
  return [answerOf(dated), open ? answerOf(undated) : null];
}

function byTaken(a: Dated, b: Dated): number {
  if (a.takenOn !== b.takenOn) return (a.takenOn ?? "") < (b.takenOn ?? "") ? -1 : 1;
  return a.recordedAt.getTime() - b.recordedAt.getTime();
}
