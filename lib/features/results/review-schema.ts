import { z } from "zod";
import { textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import {
  isReasonOf,
  type ReviewReason,
  reviewNexts,
  reviewReasonLabels,
} from "./review-reasons.ts";

const reasons = Object.keys(reviewReasonLabels) as [ReviewReason, ...ReviewReason[]];
const results = z.array(z.uuid("Choose a result")).min(1).max(200);

/** The review of the results of one loop, as they were read: together, for one report has one consequence. */
export const reviewInput = z
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
  })
  .superRefine(({ next, reason, note }, context) => {
    if (!isReasonOf(next, reason))
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message:
          next === "acted"
            ? "Choose what was done: this says why nothing was"
            : "Choose why nothing has to be done: this says what was done",
      });
    if (reason === "other" && note === "")
      context.addIssue({ code: "custom", path: ["note"], message: "Say what, in the note" });
  });

export type ReviewInput = z.output<typeof reviewInput>;
