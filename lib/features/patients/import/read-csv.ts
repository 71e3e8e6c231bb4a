import { CsvError, parse } from "csv-parse/sync";

export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv =
  | { readonly header: CsvRow; readonly rows: readonly CsvRow[] }
  /** Why the file cannot be read as a table at all. */
  | { readonly problem: string };

const separators = [",", ";", "\t"] as const;

const broken: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: "a quotation mark stands inside a value that is not quoted",
  CSV_INVALID_CLOSING_QUOTE: "there is text after the closing quotation mark of a value",
};

/** Reads comma, semicolon or tab separated values; lines without any value are left out. */
export function readCsv(text: string): Csv {
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  try {
    const rows = records(lines).filter(({ cells }) => cells.some((cell) => cell.trim()));
    const [header, ...others] = rows;
    return header ? { header, rows: others } : { problem: "The file is empty" };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === "CSV_QUOTE_NOT_CLOSED")
      return { problem: "A quotation mark is opened and not closed before the end of the file" };
    const why = broken[error.code] ?? "this is not a table of separated values";
    return { problem: `Line ${error["lines"]}: ${why}` };
  }
}

function records(text: string): CsvRow[] {
  const read: unknown = parse(text, {
    delimiter: separatorOf(text),
    record_delimiter: "\n",
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const found = read as { readonly record: string[]; readonly info: { readonly lines: number } }[];
  return found.map(({ record, info }) => ({
    line: info.lines - record.join("").split("\n").length + 1,
    cells: record,
  }));
}

/** The one that stands most often in the first line: names of columns hold none. */
function separatorOf(text: string): string {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  const counted = separators.map((separator) => first.split(separator).length);
  return separators[counted.indexOf(Math.max(...counted))] ?? ",";
}
