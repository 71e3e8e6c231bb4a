import { Temporal } from "temporal-polyfill";
import { addDays, dayOf, endOfDay } from "../../platform/dates.ts";

/** Either an instant or a calendar day of the practice, and the instant from which it is late. */
export interface Due {
  readonly dueAt: Date | null;
  /** YYYY-MM-DD */
  readonly dueOn: string | null;
  readonly dueBy: Date;
}

/**
 * When something is due that was asked for at `from`. Hours and minutes give an instant; days give
 * the practice's calendar day, whole, so that a change of the clocks moves nothing; P0D is today.
 * Throws a RangeError for what is not a duration of days or of hours and minutes, or goes back in time.
 */
export function dueWithin(within: string, from: Date, timeZone: string): Due {
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(within);
  const calendar = weeks * 7 + days;
  if (Temporal.Duration.from(within).sign < 0)
    throw new RangeError(`due before it was asked for: ${within}`);
  if (years || months || seconds || (calendar && (hours || minutes)))
    throw new RangeError(`not a clock of days or of hours and minutes: ${within}`);
  if (within.includes("T")) {
    const dueAt = new Date(from.getTime() + (hours * 60 + minutes) * 60_000);
    return { dueAt, dueOn: null, dueBy: dueAt };
  }
  const dueOn = addDays(dayOf(from, timeZone), calendar);
  return { dueAt: null, dueOn, dueBy: endOfDay(dueOn, timeZone) };
}
