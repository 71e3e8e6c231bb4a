import "server-only";
import { shortest } from "../../clinical/engine/clock.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { readIntervals } from "./intervals.ts";
import type { PlannedInterval } from "./recheck.ts";

/** The practice's own interval for this recheck, or what was specified; never later than a clock that brings it forward. */
export async function practiceInterval(
  tx: Tx,
  { practiceId }: Actor,
  { of, clocks }: PlannedInterval,
  specified: string,
): Promise<string> {
  const where = { id: practiceId };
  const kept = await tx.practice.findUniqueOrThrow({ where, select: { intervals: true } });
  const own = readIntervals(kept.intervals)[of];
  return own ? (shortest([own, ...clocks]) ?? own) : specified;
}
