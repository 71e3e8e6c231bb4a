import { dateText, dayOf, daysBetween, momentOf } from "../../platform/dates.ts";
import type { Due } from "./due-date.ts";
import type { DueView, Lane } from "./view.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The due date for people, seen at `now` on the practice's calendar. */
export function dueView(due: Due, now: Date, timeZone: string): DueView {
  const overdue = due.dueBy.getTime() <= now.getTime();
  const days = daysBetween(dayOf(now, timeZone), dayOfDue(due, timeZone));
  return {
    text: due.dueAt ? momentOf(due.dueAt, timeZone).text : dateText(dayOfDue(due, timeZone)),
    inWords: overdue ? lateWords(due, now, days) : aheadWords(due, now, days),
    overdue,
    lane: laneOf(overdue, days),
  };
}

function dayOfDue({ dueAt, dueOn, dueBy }: Due, timeZone: string): string {
  return dueOn ?? dayOf(dueAt ?? dueBy, timeZone);
}

function lateWords({ dueAt }: Due, now: Date, days: number): string {
  if (!dueAt) return `${counted(-days, "day")} late`;
  const late = now.getTime() - dueAt.getTime();
  return late < minute ? "due now" : `${span(late)} late`;
}

function aheadWords({ dueAt }: Due, now: Date, days: number): string {
  if (dueAt) return `in ${span(dueAt.getTime() - now.getTime())}`;
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${counted(days, "day")}`;
}

/** "2 hours ago", "just now" */
export function agoWords(at: Date, now: Date): string {
  const ago = now.getTime() - at.getTime();
  return ago < minute ? "just now" : `${span(ago)} ago`;
}

/** Rounded down, so that nothing sounds further away than it is; at least a minute. */
function span(milliseconds: number): string {
  if (milliseconds < hour) return counted(Math.max(1, Math.floor(milliseconds / minute)), "minute");
  if (milliseconds < 2 * day) return counted(Math.floor(milliseconds / hour), "hour");
  return counted(Math.floor(milliseconds / day), "day");
}

function laneOf(overdue: boolean, days: number): Lane {
  if (overdue) return "late";
  if (days <= 0) return "today";
  return days <= 7 ? "this_week" : "later";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
