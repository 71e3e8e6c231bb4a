import type { Excluded } from "../../clinical/engine/weigh-excluded.ts";
import type { StoredAnswers } from "./stored-answers.ts";

/** Marks the answers that the assessment did not use: kept with the revision, for the rules of relevance may change. */
export function markExcluded(stored: StoredAnswers, excluded: readonly Excluded[]): StoredAnswers {
  const marks = excluded.map(({ finding, because, wouldGive }) => {
    const answer = stored[finding];
    return answer ? { [finding]: { ...answer, excluded: { because, wouldGive } } } : {};
  });
  return Object.assign({}, stored, ...marks);
}
