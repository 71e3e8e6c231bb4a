import { z } from "zod";
import { dateText } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import type { DayOrder } from "../patients/schema.ts";
import { measures, questionsOf, type ScoreMeasure, scoreMeasures } from "./score-measures.ts";

const form = {
  patientId: z.uuid("Open the page again: the form names no patient"),
  idempotencyKey: z.uuid("Open the page again: the form has no key"),
};

/** A questionnaire as it was answered; its items arrive as items.<id>. `today` is the practice's calendar day. */
export function scoreInput(today: string, order: DayOrder) {
  return z
    .object({
      ...form,
      measure: z.enum(scoreMeasures, "Choose the questionnaire"),
      scoredOn: z.string("Enter the day it was answered").transform((typed, context) => {
        const day = parseDay(typed, order);
        if (!day) context.addIssue("Enter the day it was answered as 05-Apr-2026 or 2026-04-05");
        else if (day > today)
          context.addIssue(`The day it was answered is in the future: today is ${dateText(today)}`);
        return day ?? z.NEVER;
      }),
      items: z.record(z.string(), z.string("Answer each question once")).default({}),
    })
    .transform(({ items: sent, ...input }, context) => {
      const items = answeredOf(sent);
      const score = scoreOf(input.measure, items);
      if (typeof score === "number") return { ...input, items, score };
      for (const { field, text } of score)
        context.addIssue({ code: "custom", path: field ? ["items", field] : [], message: text });
      return z.NEVER;
    });
}

export type ScoreInput = z.output<ReturnType<typeof scoreInput>>;

function answeredOf(sent: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ""));
}

interface Refusal {
  /** The item; null where it is about all of them. */
  readonly field: string | null;
  readonly text: string;
}

/** The score, or why there is none. An item that is not answered is never counted as nought. */
export function scoreOf(
  measure: ScoreMeasure,
  items: Readonly<Record<string, string>>,
): number | readonly Refusal[] {
  const questions = questionsOf(measure);
  const strays = Object.keys(items).filter((id) => !questions.some((asked) => asked.id === id));
  if (strays.length > 0)
    return [{ field: null, text: `This questionnaire has no item ${strays.join(", ")}` }];
  const result = measures[measure].calculator.score(items);
  if (result.state === "problem") return result.problems;
  if (result.state === "complete") return Number(result.score);
  return [{ field: missingFirst(result.missing), text: result.text }];
}

function missingFirst(missing: readonly string[]): string | null {
  return missing[0] ?? null;
}
