import { z } from "zod";
import type { Answers } from "../../clinical/engine/answers.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { answerProblem, withUnitElsewhere } from "./answer-problem.ts";
import { calendarDay } from "./calendar-day.ts";
import { type ResultInput, resultsInput, withResults } from "./result-input.ts";

/**
 * Answers by finding id, as the command line, the form and the tests all accept them. Every message names
 * what is accepted; `asOf` is the day after which a date would lie in the future.
 */
export function answersSchema(asOf?: string): z.ZodType<Answers> {
  return z
    .custom<Record<string, unknown>>(
      isRecord,
      `must be an object of finding ids and answers; ${withUnitElsewhere}`,
    )
    .superRefine((answers, context) => {
      if (typeof answers["finding"] === "string") {
        context.addIssue({ code: "custom", message: withUnitElsewhere });
        return;
      }
      for (const [id, value] of Object.entries(answers)) {
        const problem = isFindingId(id)
          ? answerProblem(findingsById[id], value, asOf)
          : "is not a finding of the catalogue";
        if (problem) context.addIssue({ code: "custom", path: [id], message: problem });
      }
    })
    .transform((answers) => answers as Answers);
}

/** One line of the command line's input (design: command line). */
export const assessmentRequest = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    findings: z.unknown().optional(),
    results: resultsInput.optional(),
    guideline_profile: z.enum(["UK", "US"]).optional(),
    as_of: calendarDay.optional(),
  })
  .transform(({ results = [], ...request }, context) => {
    const refuse = (path: readonly (string | number)[], message: string) =>
      context.addIssue({ code: "custom", path: [...path], message });
    const parsed = answersSchema(request.as_of).safeParse(request.findings);
    for (const { path, message } of parsed.error?.issues ?? []) {
      refuse(["findings", ...path.map(String)], message);
    }
    if (!parsed.success) return z.NEVER;
    const { answers, problems } = withResults(parsed.data, results, request.as_of);
    for (const { path, message } of problems) refuse(path, message);
    if (problems.length > 0) return z.NEVER;
    const needed = request.as_of === undefined ? neededFor(answers, results) : null;
    if (needed) {
      refuse(["as_of"], `is required (YYYY-MM-DD) ${needed}`);
      return z.NEVER;
    }
    return { ...request, findings: answers };
  });

/** What the day of the consultation is needed for; null where it is not. */
function neededFor(answers: Answers, results: readonly ResultInput[]): string | null {
  if (answers.pain_onset_date !== undefined && answers.pain_duration_days === undefined) {
    return "to resolve findings.pain_onset_date";
  }
  const dated = results.findIndex(({ taken }) => taken !== undefined);
  return dated === -1 ? null : `to check that results.${dated}.taken is not in the future`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
