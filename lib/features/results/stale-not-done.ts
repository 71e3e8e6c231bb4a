import { findingsRead } from "../../clinical/engine/rules-reading.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { relevance } from "../../clinical/knowledge/relevance.ts";
import type { StoredAnswers } from "../presentations/stored-answers.ts";

/**
 * The reading of a scan says that it was done since the consultation: a "not done" of that day, by which the reading could
 * not apply and would be left out, is no answer any more.
 */
export function withoutStaleNotDone(
  answers: StoredAnswers,
  arrived: readonly FindingId[],
): StoredAnswers {
  const read = relevance
    .filter(({ questions }) => arrived.some((id) => Object.hasOwn(questions, id)))
    .flatMap(({ when }) => [...findingsRead({ when }).keys()]);
  const stale = read.filter((id) => answers[id]?.value === "not_done");
  const kept = Object.entries(answers).filter(([id]) => !stale.includes(id as FindingId));
  return Object.fromEntries(kept) as StoredAnswers;
}
