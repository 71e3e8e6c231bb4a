import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

const listed: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** The zones to choose from, with the present one: the list lacks some names of today, such as Asia/Kolkata. */
export function timeZonesWith(present: string): readonly string[] {
  return listed.includes(present) ? listed : [present, ...listed];
}

/** Whether it is the name of a time zone, listed or not. An offset is none: the database reads its sign the other way. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name));
  } catch {
    return false;
  }
}

/**
 * The database keeps a list of its own, and reads some names of ours as abbreviations of other zones. Throws AppError
 * "invalid" for a name that is not on it.
 */
export async function requireKnownZone(tx: Tx, timeZone: string): Promise<void> {
  const known = await tx.$queryRaw<unknown[]>`
    select 1 from pg_timezone_names where name = ${timeZone} limit 1`;
  if (known.length > 0) return;
  throw new AppError("invalid", `the database does not know ${timeZone}`, {
    timeZone: ["Choose a time zone of the list"],
  });
}
