/** Reads an instant, in milliseconds, as the calendar day of one time zone: YYYY-MM-DD, by ICU and not by our own arithmetic. */
export type ReadDay = (at: number) => string;

export function dayReader(timeZone: string): ReadDay {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (at) => format.format(at);
}
