/** The value at that share of the sorted values, nearest rank: 0.5 the middle one, 1 the largest. */
export function atRank(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
