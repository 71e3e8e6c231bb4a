/** Whole days between two calendar days: a partial date gives the range it may stand for. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

const millisecondsPerDay = 86_400_000;
/** Nobody's pain began earlier; and Date.UTC would read the years 0 to 99 as 1900 to 1999. */
const firstYear = 1900;
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How many days before `asOf` a full or partial date lies; never negative. */
export function daysBefore(asOf: string, date: string): DayRange {
  const day = dayRange(asOf).low;
  const { low, high } = dayRange(date);
  return { low: Math.max(0, day - high), high: Math.max(0, day - low) };
}

/** First and last day, counted from 1970-01-01. Throws a RangeError on anything but a calendar date. */
export function dayRange(date: string): DayRange {
  const parts = partialDate.exec(date);
  if (!parts) throw new RangeError("a date is YYYY, YYYY-MM or YYYY-MM-DD");
  const year = Number(parts[1]);
  if (year < firstYear) throw new RangeError(`a year is ${firstYear} or later`);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (month === null) return { low: dayNumber(year, 1, 1), high: dayNumber(year, 12, 31) };
  const lastOfMonth = dayNumber(year, month + 1, 0);
  if (month < 1 || month > 12) throw new RangeError(`there is no month ${month}`);
  if (day === null) return { low: dayNumber(year, month, 1), high: lastOfMonth };
  const exact = dayNumber(year, month, day);
  if (day < 1 || exact > lastOfMonth) throw new RangeError(`there is no day ${date}`);
  return { low: exact, high: exact };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}
