import type { FindingShape, NumberLeaf } from "../../lib/clinical/knowledge/model.ts";

const finest = 1e6;

export function thresholdsOf(leaf: NumberLeaf): number[] {
  const { number: _id, ...comparison } = leaf;
  return Object.values(comparison).flat();
}

/** Just below and just above a threshold, as far as such an answer is possible. */
export function neighbours(finding: FindingShape, threshold: number): number[] {
  const step = finding.integer ? 1 : 0.1;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = finding;
  return [threshold - step, threshold + step]
    .map((value) => Math.round(value * finest) / finest)
    .filter((value) => value >= min && value <= max);
}
