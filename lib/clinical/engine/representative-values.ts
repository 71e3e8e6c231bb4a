import { type FindingId, findingsById } from "../knowledge/findings.ts";
import type { AnswerValue } from "./answers.ts";
import { isAnswer } from "./facts.ts";
import { thresholdsOf } from "./number-leaf.ts";
import type { QuestionLeaf } from "./standing.ts";

/**
 * One answer for each way a finding can stand towards some leaves about it; undefined is "stays unanswered".
 * Numbers: each threshold, and just beside it.
 */
export function representativeValues(
  id: FindingId,
  leaves: readonly QuestionLeaf[],
): (AnswerValue | undefined)[] {
  const { kind } = findingsById[id];
  if (kind === "tri") return [undefined, "yes", "no"];
  if (kind === "number") return [undefined, ...aroundThresholds(leaves)];
  const options = mentionedOptions(leaves);
  const other = (findingsById[id].options ?? [])
    .map(({ value }) => value)
    .find((value) => isAnswer(value) && !options.includes(value));
  const values = other === undefined ? options : [...options, other];
  if (kind === "choice") return [undefined, "unknown", ...values];
  return [undefined, ...subsets(values).filter((subset) => subset.length > 0)];
}

function aroundThresholds(leaves: readonly QuestionLeaf[]): number[] {
  const thresholds = leaves.flatMap((leaf) => ("number" in leaf ? thresholdsOf(leaf) : []));
  const sorted = [...new Set(thresholds)].toSorted((a, b) => a - b);
  if (sorted.length === 0) return [0];
  const between = sorted.flatMap((threshold, at) => {
    const next = sorted[at + 1];
    return next === undefined ? [threshold, threshold + 1] : [threshold, (threshold + next) / 2];
  });
  return [(sorted[0] ?? 0) - 1, ...between];
}

function mentionedOptions(leaves: readonly QuestionLeaf[]): string[] {
  const mentioned = leaves.flatMap((leaf): readonly string[] => {
    if ("choice" in leaf) return leaf.isIn;
    return "choices" in leaf ? leaf.hasAny : [];
  });
  return [...new Set(mentioned)].filter((option) => option !== "unknown");
}

function subsets(values: readonly string[]): string[][] {
  const [first, ...rest] = values;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((subset) => [subset, [first, ...subset]]);
}
