const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const canonical = /^\d{4}(-\d{2}){0,2}$/;
/** March 2026, Mar-2026, 3/2026 */
const monthAndYear = /^(\d{1,2}|[a-z]{3,9})[ ,./-]+(\d{4})$/;
/** 3 March 2026, 05-Apr-2026, Apr 5, 2026, 25/4/2026 */
const whole = /^(\d{1,2}|[a-z]{3,9})[ ./-]+(\d{1,2}|[a-z]{3,9})[ ,./-]+(\d{4})$/;

/**
 * A date as clinicians type it, in the precision it was typed in: YYYY, YYYY-MM or YYYY-MM-DD. null where it is none,
 * where it could be read either way (05/04/2026) and where its year has two digits: a date is never guessed. Whether
 * the calendar has such a day is not asked here.
 */
export function readDate(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (canonical.test(text)) return text;
  const [, month, yearOfMonth] = monthAndYear.exec(text) ?? [];
  if (month && yearOfMonth) return joined(yearOfMonth, monthOf(month));
  const [, first = "", second = "", year] = whole.exec(text) ?? [];
  if (!year || isAmbiguousDate(text)) return null;
  const monthFirst = isName(first) || (!isName(second) && Number(second) > 12);
  const [named, day] = monthFirst ? [first, second] : [second, first];
  return isName(day) ? null : joined(year, monthOf(named), Number(day));
}

/** Day and month in numbers, either of which could be the month: 05/04/2026, but not 25/04/2026 or 04/04/2026. */
export function isAmbiguousDate(typed: string): boolean {
  const [, first, second] = whole.exec(typed.trim().toLowerCase()) ?? [];
  const [one, other] = [Number(first), Number(second)];
  return one <= 12 && other <= 12 && one !== other;
}

function isName(part: string): boolean {
  return /^[a-z]/.test(part);
}

/** 1 to 12 for a month by number or name; 0 for none. */
function monthOf(part: string): number {
  if (!isName(part)) return Number(part);
  const place = monthNames.indexOf(part.slice(0, 3));
  return place + 1;
}

function joined(year: string, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  const parts = day === undefined ? [month] : [month, day];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}
