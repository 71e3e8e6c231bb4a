import { daysBetween } from "../../platform/dates.ts";
import { difference, numberText } from "./number-text.ts";
import type { Change, Point } from "./view.ts";

/** The change from one measured value to another, with its arithmetic. */
export function changeBetween(from: Point, to: Point, unit: string): Change {
  const days = daysBetween(from.day, to.day);
  const by = difference(from.value, to.value);
  const values = `${numberText(from.value)} → ${numberText(to.value)}${unit ? ` ${unit}` : ""}`;
  const daysKnown = !from.dayOfEntry && !to.dayOfEntry;
  const when = daysKnown ? daysText(days) : "(days not recorded)";
  return { days, difference: by, text: `${values} ${when}: ${signed(by)}` };
}

function daysText(days: number): string {
  if (days === 0) return "on the same day";
  return days === 1 ? "in 1 day" : `in ${days} days`;
}

function signed(by: number): string {
  if (by === 0) return "no change";
  return by > 0 ? `+${numberText(by)}` : numberText(by);
}

interface Changes {
  readonly latest: Change | null;
  readonly overall: Change | null;
  readonly noChange: string | null;
}

/** The latest change and the whole one. Between a limit and a value there is no arithmetic: it is said why. */
export function changesOf(points: readonly Point[], unit: string): Changes {
  const standing = points.filter(({ standing: is }) => is === "stands");
  const last = standing.at(-1);
  const before = standing.at(-2);
  const none = { latest: null, overall: null, noChange: null };
  if (!(last && before)) return none;
  const limit = [before, last].find(({ censored }) => censored);
  if (limit)
    return { ...none, noChange: `No change is calculated: ${limit.text} is a limit, not a value` };
  const [first] = standing;
  const between = first && first !== before && !first.censored;
  return {
    latest: changeBetween(before, last, unit),
    overall: between ? changeBetween(first, last, unit) : null,
    noChange: null,
  };
}
