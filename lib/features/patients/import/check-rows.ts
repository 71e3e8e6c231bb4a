import { z } from "zod";
import type { Registration } from "../registration.ts";
import { type DayOrder, identityFields, type SexAtBirth } from "../schema.ts";
import { importColumns, mostRows, placesOf } from "./import-columns.ts";
import type { Remark } from "./import-report.ts";
import { type CsvRow, readCsv } from "./read-csv.ts";

export interface ValidRow {
  readonly line: number;
  readonly registration: Registration;
}

export interface CheckedRows {
  readonly rows: number;
  readonly valid: readonly ValidRow[];
  readonly errors: readonly Remark[];
  readonly ignored: readonly string[];
}

/** Control characters, line breaks, and what turns the direction of writing. */
const refused = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const sexes: Readonly<Record<string, SexAtBirth>> = {
  female: "female",
  f: "female",
  male: "male",
  m: "male",
  intersex: "intersex",
  i: "intersex",
  "not known": "unknown",
  unknown: "unknown",
  u: "unknown",
};

/** Every row of a file by itself; a `problem` is one of the file. `today` is the practice's calendar day. */
export function checkRows(
  text: string,
  today: string,
  order: DayOrder,
): CheckedRows | { readonly problem: string } {
  const csv = readCsv(text);
  if ("problem" in csv) return csv;
  const { placeOf, missing, twice, ignored } = placesOf(csv.header.cells);
  if (missing.length > 0)
    return { problem: `The first line names no column ${labels(missing)}. It must name all five.` };
  if (twice.length > 0) return { problem: `The first line names ${labels(twice)} twice.` };
  if (csv.rows.length === 0) return { problem: "There is no row under the first line." };
  if (csv.rows.length > mostRows) {
    return {
      problem: `The file has ${thousands(csv.rows.length)} rows. Import at most ${thousands(mostRows)} at once.`,
    };
  }
  const schema = z.object(identityFields(today, order));
  const width = csv.header.cells.length;
  const checked = csv.rows.map((row) => checkRow(row, { schema, placeOf, width }));
  const alone = {
    valid: checked.flatMap(({ valid }) => valid),
    errors: checked.flatMap(({ errors }) => errors),
  };
  const { valid, errors } = withoutRepeatedNumbers(alone);
  return { rows: csv.rows.length, valid, errors, ignored };
}

type Found = Pick<CheckedRows, "valid" | "errors">;

interface Reading {
  readonly schema: z.ZodType<Registration>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly width: number;
}

function checkRow({ line, cells }: CsvRow, { schema, placeOf, width }: Reading): Found {
  if (cells.length !== width) {
    const words = `The row has ${cells.length} values and the first line names ${width} columns`;
    return { valid: [], errors: [{ line, column: null, words }] };
  }
  const typed = Object.fromEntries(
    importColumns.map(({ field }) => [field, cells[placeOf.get(field) ?? -1] ?? ""]),
  );
  const unseen = importColumns.filter(({ field }) => refused.test(typed[field] ?? ""));
  const parsed = schema.safeParse({ ...typed, sexAtBirth: sexOf(typed["sexAtBirth"]) });
  const errors = [
    ...unseen.map(({ label }) => ({
      line,
      column: label,
      words: "Remove the line break or control character",
    })),
    ...(parsed.error?.issues ?? []).flatMap(({ path: [field], message }) => {
      const column = importColumns.find((known) => known.field === field);
      if (!column || unseen.includes(column)) return [];
      const accepted = field === "sexAtBirth" ? `Enter ${column.accepts}` : message;
      return { line, column: column.label, words: accepted };
    }),
  ];
  const valid = parsed.data && errors.length === 0 ? [{ line, registration: parsed.data }] : [];
  return { valid, errors };
}

function sexOf(typed = ""): string {
  return sexes[typed.trim().toLowerCase()] ?? typed;
}

/** A number stands for one patient: of rows with the same number none is imported, for which is right is not known. */
function withoutRepeatedNumbers({ valid, errors }: Found): Found {
  const linesOf = Map.groupBy(valid, ({ registration }) => registration.number);
  const repeated = (row: ValidRow) => (linesOf.get(row.registration.number) ?? []).length > 1;
  const more = valid.filter(repeated).map(({ line, registration: { number } }) => {
    const others = (linesOf.get(number) ?? []).filter((row) => row.line !== line);
    const where = others.map((row) => row.line).join(", ");
    return { line, column: "Patient number", words: `The same number stands on line ${where}` };
  });
  return {
    valid: valid.filter((row) => !repeated(row)),
    errors: [...errors, ...more].toSorted((a, b) => a.line - b.line),
  };
}

function labels(columns: readonly { readonly label: string }[]): string {
  return columns.map(({ label }) => `“${label}”`).join(", ");
}

function thousands(count: number): string {
  return count.toLocaleString("en-GB");
}
