import { type AlarmRule, alarmRules } from "./rules.ts";

/** How many days on which a rule raised something show what is normal for it. */
const daysForAHabit = 4;
const shortestSilence = 3;

export interface Silence {
  readonly rule: AlarmRule;
  /** Since it raised something last. */
  readonly days: number;
  /** The longest it had been silent before. */
  readonly longestBefore: number;
}

/**
 * Rules that normally raise something and have been silent for more than twice the longest gap they had before: the
 * practice has changed, or the rule no longer works. `raisedOn`: by rule, days numbered from any one day, each once.
 */
export function silentRules(
  raisedOn: Readonly<Partial<Record<AlarmRule, readonly number[]>>>,
  today: number,
): Silence[] {
  return alarmRules.flatMap((rule) => {
    const days = (raisedOn[rule] ?? []).toSorted((a, b) => a - b);
    const last = days.at(-1);
    if (last === undefined || days.length < daysForAHabit) return [];
    const gaps = days.slice(1).map((day, n) => day - (days[n] ?? day));
    const longestBefore = Math.max(...gaps);
    const silent = today - last;
    return silent > 2 * longestBefore && silent >= shortestSilence
      ? [{ rule, days: silent, longestBefore }]
      : [];
  });
}
