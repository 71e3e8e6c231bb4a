const clock = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/**
 * A clock of the knowledge base in words: "now", "today", "within 24 hours", "within 7 days". Throws a RangeError
 * on what is no such clock. Read without a date library: the screens carry it to the browser.
 */
export function withinText(within: string): string {
  const parts = clock.exec(within);
  if (!parts || /[PT]$/.test(within)) throw new RangeError(`not a clock: ${within}`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!within.includes("T")) {
    const calendar = weeks * 7 + days;
    return calendar === 0 ? "today" : `within ${counted(calendar, "day")}`;
  }
  if (hours === 0 && minutes === 0) return "now";
  return minutes === 0
    ? `within ${counted(hours, "hour")}`
    : `within ${counted(hours * 60 + minutes, "minute")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
