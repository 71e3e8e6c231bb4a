import { z } from "zod";

import { ageOn, dateText } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { textInput } from "../../platform/text-input.ts";
import type { DayOrder } from "../patients/schema.ts";
import { readEntries } from "./read-entries.ts";
import { readOrderReport } from "./read-order-report.ts";
import { readScores } from "./read-scores.ts";

const longestLife = 130;

const group = z.unknown().optional();

const key = z.uuid("Open the page again: the form has no key");

/** "" is no loop: a form always sends the field. */
const loop = z
  .union([z.literal(""), z.uuid("Open the form again from the loop")])
  .optional()
  .transform((id) => id || null);

const fields = {
  idempotencyKey: key,
  takenOn: z.string("Enter the day it was taken").default(""),
  value: group,
  unit: group,
  range: group,
  flag: group,
  confirm: group,
  sins: group,
  bilsky: group,
  report: group,
};

/** A report: what it says of one or several findings, all taken on one day. `today` is the practice's day. */
export function resultsInput(today: string, order: DayOrder) {
  return z
    .object({ presentationId: z.uuid("Choose a presentation"), loopId: loop, ...fields })
    .transform(({ presentationId, loopId, idempotencyKey, ...sent }, context) => {
      const read = readReport(sent, { today, order }, context);
      if (read.entries.length === 0 && !read.refused)
        context.addIssue({ code: "custom", path: ["form"], message: "Enter at least one result" });
      const { entries, takenOn } = read;
      return { presentationId, loopId, idempotencyKey, takenOn, entries };
    });
}

export type ResultsInput = z.output<ReturnType<typeof resultsInput>>;

/** The result as it should have been; with no value it is taken back. */
export function correctionInput(today: string, order: DayOrder) {
  return z
    .object({
      resultId: z.uuid("Choose a result"),
      takeBack: z.literal("yes").optional(),
      note: textInput("the note", 2000).transform((note) => note.trim()),
      ...fields,
    })
    .transform(({ resultId, idempotencyKey, takeBack, note, ...sent }, context) => {
      const withdrawn = takeBack === "yes";
      if (note === "")
        context.addIssue({ code: "custom", path: ["note"], message: "Say what was wrong" });
      if (withdrawn) return { resultId, idempotencyKey, note, takenOn: null, entry: null };
      const { entries, takenOn, refused } = readReport(sent, { today, order }, context);
      if (entries.length !== 1 && !refused)
        context.addIssue({
          code: "custom",
          path: ["form"],
          message: "Enter the one result as it should be, or take it back",
        });
      return { resultId, idempotencyKey, note, takenOn, entry: entries[0] ?? null };
    });
}

export type CorrectionInput = z.output<ReturnType<typeof correctionInput>>;

type Sent = Pick<
  z.output<z.ZodObject<typeof fields>>,
  "takenOn" | "value" | "unit" | "range" | "flag" | "confirm" | "sins" | "bilsky" | "report"
>;

interface Calendar {
  readonly today: string;
  readonly order: DayOrder;
}

function readReport(sent: Sent, { today, order }: Calendar, context: z.RefinementCtx) {
  const results = readEntries(sent);
  const scored = readScores(sent);
  const reported = readOrderReport(sent.report);
  const day = parseDay(sent.takenOn, order);
  const wrong = dayProblem(day, today);
  const problems = [...results.problems, ...scored.problems, ...reported.problems];
  for (const { path, message } of problems)
    context.addIssue({ code: "custom", path: [...path], message });
  if (wrong) context.addIssue({ code: "custom", path: ["takenOn"], message: wrong });
  const entries = [...results.entries, ...scored.entries, ...reported.entries];
  return { entries, takenOn: day ?? today, refused: problems.length > 0 || wrong !== null };
}

function dayProblem(day: string | null, today: string): string | null {
  if (day === null) return "Enter the day it was taken as 05-Apr-2026 or 2026-04-05";
  if (day > today) return `The day it was taken is in the future: today is ${dateText(today)}`;
  return ageOn(day, today) > longestLife
    ? `The day it was taken is over ${longestLife} years ago`
    : null;
}
