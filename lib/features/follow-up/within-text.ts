import { Temporal } from "temporal-polyfill";

/** A clock of the knowledge base in words: "now", "today", "within 24 hours", "within 7 days". */
export function withinText(within: string): string {
  const { weeks, days, hours, minutes } = Temporal.Duration.from(within);
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
