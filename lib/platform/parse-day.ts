import { Temporal } from "temporal-polyfill";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 5/4/1961, 05-Apr-1961, 5 April 1961, 5.4.1961 */
const written = /^(\d{1,2}|[a-z]{3,9})[ ./-]+(\d{1,2}|[a-z]{3,9})[ ,./-]+(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * The day somebody typed, YYYY-MM-DD, or null when it is none, or has a year
 * before 1000, which is a slip. With the month as a number the day
 * stands first, or the month where `order` says so; with its name either way.
 */
export function parseDay(typed: string, order: "day first" | "month first"): string | null {
  const text = typed.trim().toLowerCase();
  const machine = iso.exec(text);
  if (machine) return realDay(machine[1], machine[2], machine[3]);
  const [, first = "", second = "", year] = written.exec(text) ?? [];
  if (!year) return null;
  const named = [monthOfName(first), monthOfName(second)];
  if (named[0]) return realDay(year, named[0], second);
  if (named[1]) return realDay(year, named[1], first);
  return order === "day first" ? realDay(year, second, first) : realDay(year, first, second);
}

function monthOfName(text: string): string | null {
  const index = /^[a-z]/.test(text) ? monthNames.indexOf(text.slice(0, 3)) : -1;
  return index < 0 ? null : String(index + 1);
}

function realDay(year = "", month = "", day = ""): string | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (parts.year < 1000) return null;
  try {
    return Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}
