import { Temporal } from "temporal-polyfill";

/** An instant for people and for machines. */
export interface Moment {
  /** UTC, ISO 8601. */
  readonly iso: string;
  /** "05-Apr-2026 14:02" on the practice's clock. */
  readonly text: string;
}

const months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** "2026-04-05" becomes "05-Apr-2026". */
export function dateText(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return `${twoDigits(date.day)}-${months[date.month - 1]}-${String(date.year).padStart(4, "0")}`;
}

export function momentOf(at: Date, timeZone: string): Moment {
  const local = zoned(at, timeZone);
  const clock = `${twoDigits(local.hour)}:${twoDigits(local.minute)}`;
  return { iso: at.toISOString(), text: `${dateText(local.toPlainDate().toString())} ${clock}` };
}

/** YYYY-MM-DD on the practice's calendar. */
export function dayOf(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainDate().toString();
}

/** The practice's calendar day now, YYYY-MM-DD. */
export function today(timeZone: string): string {
  return dayOf(new Date(), timeZone);
}

/** Completed years on `day`. Born on 29 February: a year older on 1 March of a common year. */
export function ageOn(dateOfBirth: string, day: string): number {
  const born = Temporal.PlainDate.from(dateOfBirth);
  const on = Temporal.PlainDate.from(day);
  const birthdayPassed = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (birthdayPassed ? 0 : 1);
}

/** Whole calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" })
    .days;
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The first instant after the calendar day: 23 or 25 hours after its start when clocks change. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone });
  return new Date(next.epochMilliseconds);
}

/** A column of type DATE, which the client reads and writes as midnight UTC. */
export function dateColumn(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The calendar day in a column of type DATE, YYYY-MM-DD. */
export function dayOfColumn(column: Date): string {
  return column.toISOString().slice(0, 10);
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
