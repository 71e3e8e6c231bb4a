import { z } from "zod";
import { addDays } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import type { DayOrder } from "../patients/schema.ts";

const key = { idempotencyKey: z.uuid("Open the page again: the form has no key") };
const longest = 366;

function day(what: string, order: DayOrder) {
  return z.string(`Enter ${what}`).transform((typed, context) => {
    const read = parseDay(typed, order);
    if (!read) context.addIssue(`Enter ${what} as 05-Apr-2026 or 2026-04-05`);
    return read ?? z.NEVER;
  });
}

/** Who is away, both days included; `today` is the practice's calendar day. */
export function absenceInput(today: string, order: DayOrder) {
  return z
    .object({
      ...key,
      userId: z.uuid("Choose who is away"),
      coverId: z.uuid("Choose who covers"),
      startsOn: day("the first day away", order),
      endsOn: day("the last day away", order),
    })
    .superRefine(({ userId, coverId, startsOn, endsOn }, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      if (coverId === userId) refuse("coverId", "Choose somebody else to cover");
      if (endsOn < startsOn) refuse("endsOn", "The last day away lies before the first");
      else if (endsOn < today) refuse("endsOn", "The last day away has passed");
      else if (endsOn > addDays(startsOn, longest))
        refuse("endsOn", `An absence lasts at most ${longest} days`);
    });
}

export type AbsenceInput = z.output<ReturnType<typeof absenceInput>>;

export const absenceAnswers = ["accept", "refuse", "cancel"] as const;

/** The cover answers; the person away, or a reviewer, cancels. */
export const absenceAnswerInput = z.object({
  ...key,
  absenceId: z.uuid("Choose an absence"),
  answer: z.enum(absenceAnswers, "Accept, refuse or cancel"),
});

export type AbsenceAnswerInput = z.output<typeof absenceAnswerInput>;
