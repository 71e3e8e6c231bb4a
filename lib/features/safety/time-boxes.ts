const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long who was called, or who said to have seen it, has before the next is called: by the rank of the tier.
 * Emergency and urgent from specification 8.1 (30 minutes, 20 of 24 hours), the others policy.
 */
const boxes = [30 * minute, 4 * hour, day, 7 * day] as const;

/** `tierRank` as on a presentation: 0 emergency or engine failed, 4 self-management. */
export function timeBox(tierRank: number): number {
  return boxes[Math.max(0, tierRank)] ?? 7 * day;
}
