import { isAbove, type LadderClock, nextRungAt, type Rung, rungAt } from "./ladder.ts";
import { timeBox } from "./time-boxes.ts";

export interface OpenAlarm {
  readonly rung: Rung;
  readonly receiptAt: Date | null;
  /** Something came, or became more pressing, that the receipt cannot have been about. */
  readonly overtaken: boolean;
}

/** What is to be done about a cause now, and when it has to be looked at again. */
export interface Decision {
  /** `asked_again`: who had seen it did nothing within their time. */
  readonly step: "none" | "raised" | "climbed" | "asked_again";
  /** null: not raised yet. */
  readonly rung: Rung | null;
  /** null: nothing more comes by itself. */
  readonly nextAt: Date | null;
}

/**
 * Looks at one cause at `now`. A receipt keeps the alarm on its rung for one time box of the tier, and no longer; not
 * at all once it was overtaken. An alarm never goes down, whatever the clock says.
 */
export function decideAlarm(clock: LadderClock, alarm: OpenAlarm | null, now: Date): Decision {
  const reached = rungAt(clock, now);
  if (!alarm) {
    const nextAt = nextRungAt(clock, now);
    return { step: reached ? "raised" : "none", rung: reached, nextAt };
  }
  const until = heldUntil(alarm.receiptAt, clock.tierRank);
  if (until && !alarm.overtaken && holds(until, clock.tierRank, now))
    return { step: "none", rung: alarm.rung, nextAt: until };
  const climbs = reached && isAbove(reached, alarm.rung);
  const rung = climbs ? reached : alarm.rung;
  const nextAt = nextRungAt(clock, now, rung);
  return { step: climbs ? "climbed" : until ? "asked_again" : "none", rung, nextAt };
}

/** Until when somebody who has seen it is given; null where nobody has. */
export function heldUntil(receiptAt: Date | null, tierRank: number): Date | null {
  return receiptAt && new Date(receiptAt.getTime() + timeBox(tierRank));
}

/** A receipt from further ahead than a time box comes from a clock that was wrong: it holds nothing. */
function holds(until: Date, tierRank: number, now: Date): boolean {
  const left = until.getTime() - now.getTime();
  return left > 0 && left <= 2 * timeBox(tierRank);
}
