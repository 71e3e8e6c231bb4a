import { z } from "zod";
import { addDays, dateText } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { cleanLine, textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import type { DayOrder } from "../patients/schema.ts";
import {
  isArranging,
  isReasonOf,
  type OfferedReason,
  reviewNexts,
  reviewReasons,
} from "./review-reasons.ts";

const reasons = Object.values(reviewReasons).flat() as [OfferedReason, ...OfferedReason[]];
const results = z.array(z.uuid("Choose a result")).min(1).max(200);

const longestTitle = 200;
/** A day further off is a slip of the year. */
const longestWait = 366;

/** What a review arranged: awaited in an open loop from then on. */
export type Arranged =
  | { readonly loopId: string }
  | { readonly what: string /** YYYY-MM-DD */; readonly by: string };

/** "" is no loop: a form always sends the field. */
const openLoop = z
  .union([z.literal(""), z.uuid("Choose an open order")])
  .default("")
  .transform((id) => id || null);

/**
 * The review of the results of one loop, as they were read: together, for one report has one consequence. `today` is the
 * practice's day.
 */
export function reviewInput(today: string, order: DayOrder) {
  return z
    .object({
      loopId: z.uuid("Choose a loop"),
      idempotencyKey: z.uuid("Open the page again: the form has no key"),
      /** The revision that was current when they were read. */
      revision: versionInput,
      /** A form with one result sends it by itself. */
      resultIds: z.preprocess((sent) => (typeof sent === "string" ? [sent] : sent), results),
      next: z.enum(reviewNexts, "Choose whether something was done"),
      reason: z.enum(reasons, "Choose what was done, or why nothing"),
      note: textInput("the note", 2000).transform((note) => note.trim()),
      arranged: textInput("what was arranged", longestTitle).transform(cleanLine),
      arrangedBy: z.string("Enter the day by which it is expected").default(""),
      arrangedLoopId: openLoop,
    })
    .transform(({ arranged: what, arrangedBy, arrangedLoopId, ...input }, context) => {
      const { next, reason, note } = input;
      const add = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (!isReasonOf(next, reason)) add("reason", mismatch[next]);
      if (reason === "other" && note === "") add("note", "Say what, in the note");
      const sent = { what, by: arrangedBy, loopId: arrangedLoopId };
      const arranged = isArranging(reason) ? readArranged(sent, { today, order }, add) : null;
      if (!isArranging(reason) && (what || arrangedBy.trim() || arrangedLoopId))
        add("reason", "Choose what was arranged, or leave the fields for it empty");
      return { ...input, arranged };
    });
}

export type ReviewInput = Omit<z.output<ReturnType<typeof reviewInput>>, "arranged"> & {
  readonly arranged?: Arranged | null;
};

const mismatch = {
  acted: "Choose what was done: this says why nothing was",
  no_action: "Choose why nothing has to be done: this says what was done",
};

interface Sent {
  readonly what: string;
  readonly by: string;
  readonly loopId: string | null;
}

interface Calendar {
  readonly today: string;
  readonly order: DayOrder;
}

function readArranged(
  { what, by, loopId }: Sent,
  { today, order }: Calendar,
  add: (path: string, message: string) => void,
): Arranged | null {
  if (loopId && !what && !by.trim()) return { loopId };
  if (loopId) add("arrangedLoopId", "Choose an open order, or say what is new: not both");
  if (!what) add("arranged", "Say what was arranged, or choose the open order");
  const day = parseDay(by, order);
  if (!day) add("arrangedBy", "Enter the day by which it is expected as 05-Apr-2026 or 2026-04-05");
  else if (day < today) add("arrangedBy", `It cannot be expected before today, ${dateText(today)}`);
  else if (day > addDays(today, longestWait))
    add("arrangedBy", "Enter a day within a year: what takes longer is looked at before");
  return day && what ? { what, by: day } : null;
}
