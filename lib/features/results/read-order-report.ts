import { isInvestigation, orderReportId } from "../../clinical/engine/result-of-test.ts";
import { recordOf } from "../../platform/record-of.ts";
import { textInput } from "../../platform/text-input.ts";
import { isReportReading } from "./order-report.ts";
import type { EntryProblem } from "./read-entries.ts";
import { codedEntry, type ResultEntry } from "./result-entry.ts";

export const longestReport = 10_000;

const wording = textInput("the report", longestReport);

interface Read {
  readonly entries: readonly ResultEntry[];
  readonly problems: readonly EntryProblem[];
}

/** The report of a test as a form sends it; nothing where neither its reading nor its text was given. */
export function readOrderReport(fields: unknown): Read {
  const { test = "", reading = "", text = "" } = recordOf(fields);
  if (reading === "" && text === "") return { entries: [], problems: [] };
  const read = wording.safeParse(text);
  const says = read.data?.trim() ?? "";
  const chosen = typeof reading === "string" && isReportReading(reading) ? reading : null;
  const tested = typeof test === "string" && isInvestigation(test) ? test : null;
  const problems = [
    ...(tested ? [] : [problem("test", "Choose the test that was reported")]),
    ...(chosen ? [] : [problem("reading", "Choose how the report reads")]),
    ...(read.error?.issues ?? []).map(({ message }) => problem("text", message)),
    ...(read.success && says === "" && chosen && chosen !== "normal"
      ? [problem("text", "Write what the report says: it is not normal")]
      : []),
  ];
  if (!chosen || !tested || problems.length > 0) return { entries: [], problems };
  const parts = says === "" ? null : { text: says };
  return {
    entries: [{ ...codedEntry, finding: orderReportId(tested), coded: chosen, parts }],
    problems,
  };
}

function problem(field: string, message: string): EntryProblem {
  return { path: ["report", field], message };
}
