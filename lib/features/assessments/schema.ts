import { z } from "zod";
import type { Answers } from "../../clinical/engine/answers.ts";
import { dayRange } from "../../clinical/engine/calendar-days.ts";
import { findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { answerProblem } from "./answer-problem.ts";

/**
 * Answers by finding id, as the command line, the form and the tests all accept them. Every message names
 * what is accepted; `asOf` is the day after which a date would lie in the future.
 */
export function answersSchema(asOf?: string): z.ZodType<Answers> {
  return z
    .custom<Record<string, unknown>>(isRecord, "must be an object of finding ids and answers")
    .superRefine((answers, context) => {
      for (const [id, value] of Object.entries(answers)) {
        const problem = isFindingId(id)
          ? answerProblem(findingsById[id], value, asOf)
          : "is not a finding of the catalogue";
        if (problem) context.addIssue({ code: "custom", path: [id], message: problem });
      }
    })
    .transform((answers) => answers as Answers);
}

export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .refine(isRealDay, "must be a day of the calendar, YYYY-MM-DD");

/** One line of the command line's input (design: command line). */
export const assessmentRequest = z
  .strictObject({
    id: z.union([z.string(), z.number()]).optional(),
    findings: z.unknown().optional(),
    guideline_profile: z.enum(["UK", "US"]).optional(),
    as_of: calendarDay.optional(),
  })
  .transform((request, context) => {
    const parsed = answersSchema(request.as_of).safeParse(request.findings);
    for (const issue of parsed.error?.issues ?? []) {
      context.addIssue({
        code: "custom",
        path: ["findings", ...issue.path],
        message: issue.message,
      });
    }
    if (!parsed.success) return z.NEVER;
    if (needsDay(parsed.data) && request.as_of === undefined) {
      context.addIssue({
        code: "custom",
        path: ["as_of"],
        message: "is required (YYYY-MM-DD) to resolve findings.pain_onset_date",
      });
      return z.NEVER;
    }
    return { ...request, findings: parsed.data };
  });

function needsDay(answers: Answers): boolean {
  return answers.pain_onset_date !== undefined && answers.pain_duration_days === undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRealDay(day: string): boolean {
  try {
    dayRange(day);
    return true;
  } catch {
    return false;
  }
}
