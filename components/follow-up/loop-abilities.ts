import { coordinatorStates, nextStates } from "@/lib/features/follow-up/loop-transitions";
import type { LoopState } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";

/** What the reader's role allows with loops. */
export interface LoopAbilities {
  readonly progress: boolean;
  /** Loops the reader owns. */
  readonly closeOwn: boolean;
  readonly closeAny: boolean;
  /** May own loops: be offered, take on, offer. */
  readonly own: boolean;
  /** May give any loop to anybody without asking. */
  readonly reassign: boolean;
  readonly enterResult: boolean;
}

type LoopAbility =
  | "loop.progress"
  | "loop.close"
  | "loop.close_any"
  | "loop.own"
  | "loop.reassign"
  | "result.enter";

/** Asks the one permission table, which the page hands in. */
export function loopAbilities(can: (ability: LoopAbility) => boolean): LoopAbilities {
  return {
    progress: can("loop.progress"),
    closeOwn: can("loop.close"),
    closeAny: can("loop.close_any"),
    own: can("loop.own"),
    reassign: can("loop.reassign"),
    enterResult: can("result.enter"),
  };
}

export function mayClose(loop: LoopRow, may: LoopAbilities): boolean {
  if (!isOpen(loop) || loop.awaitsReview) return false;
  return may.closeAny || (may.closeOwn && (loop.mine || loop.covering));
}

/** The steps the reader may record next; who may not close records bookings and attendance only. */
export function possibleSteps(loop: LoopRow, may: LoopAbilities): readonly LoopState[] {
  if (!isOpen(loop) || loop.awaitsReview || !may.progress) return [];
  const steps = nextStates(loop.kind, loop.state);
  return may.closeOwn ? steps : steps.filter((step) => coordinatorStates.includes(step));
}

export function isOpen(loop: LoopRow): boolean {
  return loop.closedAt === null;
}
