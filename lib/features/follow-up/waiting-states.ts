import type { LoopKind, LoopState } from "./schema.ts";

/** Where an owner waits for somebody else: the test is ordered or booked, or its report has not come. */
export const waitingStates: readonly (readonly [LoopKind, LoopState])[] = [
  ["investigation", "ordered"],
  ["investigation", "booked"],
  ["investigation", "done"],
  ["action", "ordered"],
  ["action", "booked"],
  ["recheck", "booked"],
];
