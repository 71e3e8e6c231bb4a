import { acceptedUnits, convertToCanonical } from "../../clinical/engine/convert-unit.ts";
import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { answersFromForm } from "./answers-from-form.ts";
import { isAmbiguousDate, readDate } from "./read-date.ts";

/** A result as it was typed, with the UCUM code of the unit that was chosen for it. */
export interface Entered {
  readonly value: string;
  readonly unit: string;
}

export type EnteredResults = Readonly<Partial<Record<FindingId, Entered>>>;

interface ReadResults {
  /** As answersFromForm gives them, results in the unit of the catalogue. */
  readonly answers: unknown;
  readonly entered: EnteredResults;
  readonly problems: readonly { readonly finding: FindingId; readonly message: string }[];
}

/**
 * What a form sends, with the unit beside each result that is accepted in several: typed text without a unit is
 * refused, for the unit is never guessed. A number from code is in the unit of the catalogue.
 */
export function readEntered(fields: unknown, units: unknown): ReadResults {
  const answers = answersFromForm(fields ?? {});
  if (!isRecord(fields) || !isRecord(answers)) return { answers, entered: {}, problems: [] };
  const read = Object.entries(answers).map(([id, value]) => {
    const typed = fields[id];
    const known = isFindingId(id) && typeof value === "number" && typeof typed === "string";
    return known ? readResult(id, value, typed, unitFor(id, units)) : { id, value };
  });
  return {
    answers: Object.fromEntries(read.map(({ id, value }) => [id, value])),
    entered: Object.fromEntries(
      read.flatMap(({ id, entered }) => (entered ? [[id, entered]] : [])),
    ),
    problems: [
      ...read.flatMap(({ id, problem }) =>
        problem ? [{ finding: id as FindingId, message: problem }] : [],
      ),
      ...unitsWithoutNumber(answers, units),
      ...unreadableDates(answers),
    ],
  };
}

/** Somebody chose a unit and the number is missing: it may have been lost. */
function unitsWithoutNumber(answers: Record<string, unknown>, units: unknown) {
  if (!isRecord(units)) return [];
  return Object.keys(units)
    .filter(isFindingId)
    .filter((id) => unitFor(id, units) !== "" && !Object.hasOwn(answers, id))
    .map((finding) => ({ finding, message: "needs its number, or no unit" }));
}

function unreadableDates(answers: Record<string, unknown>) {
  return Object.keys(answers)
    .filter(isFindingId)
    .filter((id) => findingsById[id].kind === "date" && readDate(String(answers[id])) === null)
    .map((finding) => ({
      finding,
      message: isAmbiguousDate(String(answers[finding]))
        ? "can be read as two dates: write the month in letters, as 05-Apr-2026"
        : "must be a date, as 05-Apr-2026, Apr-2026 or 2026",
    }));
}

interface ReadResult {
  readonly id: string;
  readonly value: unknown;
  readonly entered?: Entered;
  readonly problem?: string;
}

function readResult(id: FindingId, value: number, typed: string, unit: string): ReadResult {
  const units = acceptedUnits(id) ?? [];
  if (units.length < 2) return { id, value };
  const labels = units.map(({ label }) => label).join(" or ");
  if (unit === "") return { id, value, problem: `needs its unit: ${labels}` };
  const converted = convertToCanonical(id, value, unit);
  if ("problem" in converted) return { id, value, problem: `must be in ${labels}` };
  return { id, value: converted.value, entered: { value: typed.trim(), unit } };
}

function unitFor(id: FindingId, units: unknown): string {
  const unit = isRecord(units) && Object.hasOwn(units, id) ? units[id] : "";
  return typeof unit === "string" ? unit.trim() : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
