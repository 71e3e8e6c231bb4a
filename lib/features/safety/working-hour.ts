import { Temporal } from "temporal-polyfill";
import type { WorkingTime } from "../practice/settings.ts";

const longestSearch = 8;

/** The start of the first full hour after `at` that lies in the practice's working time; null when it has none. */
export function nextWorkingHour(at: Date, working: WorkingTime, timeZone: string): Date | null {
  const from = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: "hour", roundingMode: "floor" })
    .add({ hours: 1 });
  for (let ahead = 0; ahead < longestSearch; ahead += 1) {
    const day = from.toPlainDate().add({ days: ahead });
    if (!working.days.includes(day.dayOfWeek)) continue;
    const opens = day.toZonedDateTime({ timeZone, plainTime: working.from });
    const closes = day.toZonedDateTime({ timeZone, plainTime: working.to });
    const first = Temporal.ZonedDateTime.compare(from, opens) > 0 ? from : opens;
    if (Temporal.ZonedDateTime.compare(first, closes) < 0) return new Date(first.epochMilliseconds);
  }
  return null;
}
