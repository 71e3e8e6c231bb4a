import type { LoopKind, LoopOutcome, LoopState } from "./schema.ts";

const ladders: Readonly<Record<LoopKind, readonly LoopState[]>> = {
  investigation: [
    "proposed",
    "ordered",
    "booked",
    "done",
    "resulted",
    "reviewed",
    "acted_on",
    "patient_told",
  ],
  action: ["proposed", "ordered", "booked", "done", "acted_on", "patient_told"],
  recheck: ["proposed", "booked", "done", "patient_told"],
};

const beforeTheVisit: readonly LoopState[] = ["proposed", "ordered", "booked"];

/**
 * Where an open loop may go next, in the order of the ladder. Steps may be skipped, for late work is
 * recorded as it comes to light, but never taken back. A loop that was closed goes nowhere; closing
 * is not a step, it asks for an outcome.
 */
export function nextStates(kind: LoopKind, state: LoopState): readonly LoopState[] {
  const ladder = ladders[kind];
  if (state === "did_not_attend") return ladder.slice(1);
  const position = ladder.indexOf(state);
  if (position < 0) return [];
  const missed: readonly LoopState[] = beforeTheVisit.includes(state) ? ["did_not_attend"] : [];
  return [...ladder.slice(position + 1), ...missed];
}

/** What books and records attendance; the other steps are clinical. */
export const coordinatorStates: readonly LoopState[] = ["booked", "done", "did_not_attend"];

/** The state a loop rests in once it is closed. */
export function closingState(outcome: LoopOutcome): LoopState {
  if (outcome === "entered_in_error" || outcome === "cancelled_and_replaced") return outcome;
  return outcome === "declined_after_discussion" ? "declined" : "closed";
}
