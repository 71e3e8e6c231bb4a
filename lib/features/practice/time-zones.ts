const listed: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** The zones to choose from, with the present one: the list lacks some names of today, such as Asia/Kolkata. */
export function timeZonesWith(present: string): readonly string[] {
  return listed.includes(present) ? listed : [present, ...listed];
}

/** Whether it is the name of a time zone, listed or not. An offset is none: the database reads its sign the other way. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
