import { dayOf } from "../../platform/dates.ts";

const twoHours = 2 * 3_600_000;

/** Whether the sweep of the night, due at two on the practice's clock, is still to be made. One from later than now is none. */
export function isNightlyDue(last: Date | null, now: Date, timeZone: string): boolean {
  return last === null || last > now || nightOf(last, timeZone) < nightOf(now, timeZone);
}

function nightOf(at: Date, timeZone: string): string {
  return dayOf(new Date(at.getTime() - twoHours), timeZone);
}
