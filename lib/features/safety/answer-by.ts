import { dayOf, endOfDay } from "../../platform/dates.ts";

const hour = 3_600_000;
const day = 24 * hour;

interface Answered {
  /** When the result came, or was reviewed. */
  readonly since: Date;
  /** The loop's own due time. */
  readonly loopDueBy: Date;
  /** As on a presentation. */
  readonly tierRank: number;
}

/**
 * By when a result is reviewed, and a review followed by something (specification 8.1): four hours in an emergency, the
 * same day when urgent, else a week. Never later than the loop is due; a day is all there is once it is late.
 */
export function answerBy({ since, loopDueBy, tierRank }: Answered, timeZone: string): Date {
  const loop = loopDueBy > since ? loopDueBy.getTime() : since.getTime() + day;
  return new Date(Math.min(loop, clockOf(tierRank, since, timeZone)));
}

function clockOf(tierRank: number, since: Date, timeZone: string): number {
  if (tierRank <= 0) return since.getTime() + 4 * hour;
  if (tierRank === 1) return endOfDay(dayOf(since, timeZone), timeZone).getTime();
  return since.getTime() + 7 * day;
}
