import { dayRange } from "../../clinical/engine/calendar-days.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { recordOf } from "../../platform/record-of.ts";
import { resultFindings } from "../results/result-findings.ts";
import { readDate } from "./read-date.ts";
import type { Read, SaidFields, SaidProblem } from "./said-fields.ts";

/** When each result was taken, where somebody said: the day for all stands in where one has none of its own. */
export function readTaken(
  answered: readonly FindingId[],
  { taken, takenOn }: Pick<SaidFields, "taken" | "takenOn">,
  asOf: string,
): Read<Readonly<Partial<Record<FindingId, string>>>> {
  const forAll = textOf(takenOn);
  const wrong = takenProblem(forAll, asOf);
  const own = recordOf(taken);
  const read = answered
    .filter((id) => resultFindings.has(id))
    .map((id) => ({ id, day: textOf(own[id]), problem: takenProblem(textOf(own[id]), asOf) }));
  const problems: SaidProblem[] = read.flatMap(({ id, problem }) => {
    const message = `The day ${findingsById[id].label} was taken ${problem}`;
    return problem ? [{ path: ["taken", id], message }] : [];
  });
  if (wrong) problems.push({ path: ["takenOn"], message: `The day results were taken ${wrong}` });
  const days = read
    .filter(({ problem }) => !problem)
    .map(({ id, day }) => [id, dayOf(day || (wrong ? "" : forAll))])
    .filter(([, day]) => day !== "");
  return { value: Object.fromEntries(days), problems };
}

const accepted = "must be a whole date, as 05-Apr-2026";

function takenProblem(typed: string, asOf: string): string | null {
  if (typed === "") return null;
  const day = readDate(typed);
  if (day === null || day.length < asOf.length) return accepted;
  try {
    return dayRange(day).low > dayRange(asOf).low ? `must not be after ${asOf}` : null;
  } catch {
    return accepted;
  }
}

/** As it is kept, YYYY-MM-DD. */
function dayOf(typed: string): string {
  return readDate(typed) ?? "";
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
