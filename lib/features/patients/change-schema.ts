import { z } from "zod";
import { dateText } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { lineInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import { type DayOrder, identityFields } from "./schema.ts";

const reason = lineInput("the reason", 500);
const idempotencyKey = z.uuid("Open the page again: the form has no key");

const form = {
  patientId: z.uuid("Choose a patient"),
  version: versionInput,
  idempotencyKey,
};

/** A registration as it should have been; `today` is the practice's calendar day. */
export function amendmentInput(today: string, order: DayOrder) {
  return z.object({ ...identityFields(today, order), ...form });
}

export type AmendmentInput = z.output<ReturnType<typeof amendmentInput>>;

export function deathInput(today: string, order: DayOrder) {
  return z.object({
    ...form,
    deceasedOn: z.string("Enter the date of death").transform((typed, context) => {
      const day = parseDay(typed, order);
      if (!day) context.addIssue("Enter the date of death as 05-Apr-2026 or 2026-04-05");
      else if (day > today)
        context.addIssue(`The date of death is in the future: today is ${dateText(today)}`);
      return day ?? z.NEVER;
    }),
  });
}

export type DeathInput = z.output<ReturnType<typeof deathInput>>;

export const undoDeathInput = z.object({ ...form, reason });

export type UndoDeathInput = z.output<typeof undoDeathInput>;

/** Two registrations of one person: `staysId` is one of the two. */
export const mergeInput = z
  .object({
    ...form,
    otherId: z.uuid("Choose the other patient"),
    otherVersion: versionInput,
    staysId: z.uuid("Choose which registration stays"),
    reason,
  })
  .refine(({ patientId, otherId, staysId }) => [patientId, otherId].includes(staysId), {
    path: ["staysId"],
    error: "Choose which registration stays",
  });

export type MergeInput = z.output<typeof mergeInput>;

export const undoMergeInput = z.object({ ...form, reason });

export type UndoMergeInput = z.output<typeof undoMergeInput>;
