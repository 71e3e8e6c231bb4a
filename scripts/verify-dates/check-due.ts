import type { dueWithin } from "../../lib/features/follow-up/due-date.ts";
import type { ReadDay } from "./local-day.ts";

export type DueWithin = typeof dueWithin;

const day = 86_400_000;

/**
 * What is wrong with the due day of something asked for at `from`; null when nothing is. The due day is counted on
 * the calendar alone, and it ends at the very instant before which the practice still has that day, or an earlier
 * one where the calendar leaves a day out.
 */
export function dueProblem(
  due: DueWithin,
  { from, days, timeZone }: { from: number; days: number; timeZone: string },
  read: ReadDay,
): string | null {
  const wanted = new Date(Date.parse(`${read(from)}T00:00:00Z`) + days * day).toISOString();
  const expected = wanted.slice(0, 10);
  const { dueOn, dueBy, dueAt } = due(`P${days}D`, new Date(from), timeZone);
  const end = dueBy.getTime();
  const said = `${timeZone} ${new Date(from).toISOString()} P${days}D: due on ${dueOn} until ${dueBy.toISOString()}`;
  if (dueAt !== null || dueOn !== expected) return `${said}, expected ${expected}`;
  if (read(end - 1) > expected) return `${said}: the day was over before`;
  return read(end) > expected ? null : `${said}: the day goes on`;
}
