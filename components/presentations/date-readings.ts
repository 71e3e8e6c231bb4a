import type { Answers } from "@/lib/clinical/engine/answers";
import { daysBefore } from "@/lib/clinical/engine/calendar-days";
import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";
import { dateWords } from "@/lib/features/summaries/date-words";

/** How each date was understood, and how long ago that is: "= Mar-2026, 7 to 8 months ago". */
export function dateReadings(
  answers: Answers,
  asOf: string,
): Readonly<Partial<Record<FindingId, string>>> {
  const dates = (Object.entries(answers) as [FindingId, unknown][]).filter(
    ([id, value]) => findingsById[id].kind === "date" && typeof value === "string",
  ) as [FindingId, string][];
  return Object.fromEntries(
    dates.map(([id, date]) => [id, `= ${dateWords(date)}, ${ago(date, asOf)}`]),
  );
}

const units = [
  { name: "year", days: 365.25, from: 730 },
  { name: "month", days: 30.4375, from: 92 },
  { name: "week", days: 7, from: 21 },
  { name: "day", days: 1, from: 0 },
] as const;

/** A date without its day or month spans a time: never more precise than it was typed. */
function ago(date: string, asOf: string): string {
  const { low, high } = daysBefore(asOf, date);
  if (high === 0) return "today";
  const unit = units.find(({ from }) => high >= from) ?? units[3];
  const [least, most] = [Math.floor(low / unit.days), Math.floor(high / unit.days)];
  const plural = most === 1 ? unit.name : `${unit.name}s`;
  return least === most ? `${most} ${plural} ago` : `${least} to ${most} ${plural} ago`;
}
