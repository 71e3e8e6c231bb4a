const duration = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;
const minutesPerDay = 1440;
/** "The same day" ends before 24 hours do, and after a clock of a few hours. */
const sameDay = minutesPerDay / 2;

/** The shortest of some ISO 8601 clocks; null for none. */
export function shortest(clocks: readonly string[]): string | null {
  return clocks.toSorted((a, b) => minutesOf(a) - minutesOf(b))[0] ?? null;
}

/**
 * The latest end of a clock of the knowledge base, for ordering: a clock in days ends with a calendar day. Throws
 * a RangeError on anything else.
 */
export function minutesOf(clock: string): number {
  if (clock === "P0D") return sameDay;
  const parts = duration.exec(clock);
  if (!parts) throw new RangeError(`not a clock: ${clock}`);
  const [days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const untilEndOfDay = days > 0 ? (days + 1) * minutesPerDay : 0;
  return untilEndOfDay + hours * 60 + minutes;
}
