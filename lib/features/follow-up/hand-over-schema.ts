import { z } from "zod";
import { textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import { handOverSteps } from "./hand-over-steps.ts";

const note = textInput("the note", 2000).transform((words) => words.trim());

const toId = z
  .union([z.uuid("Choose a colleague"), z.literal("")], "Choose a colleague")
  .default("")
  .transform((id) => id || null);

/** One step of a hand-over. Who gets the loop is named when it is offered or reassigned; a refusal says why. */
export const handOverInput = z
  .object({
    loopId: z.uuid("Choose a loop"),
    idempotencyKey: z.uuid("Open the page again: the form has no key"),
    version: versionInput,
    step: z.enum(handOverSteps, "Choose what to do"),
    toId,
    note,
  })
  .superRefine(({ step, toId: to, note: words }, context) => {
    const named = step === "offer" || step === "reassign";
    if (named && !to)
      context.addIssue({ code: "custom", path: ["toId"], message: "Choose a colleague" });
    if (step === "refuse" && !words)
      context.addIssue({ code: "custom", path: ["note"], message: "Say why you refuse it" });
  });

export type HandOverInput = z.output<typeof handOverInput>;
