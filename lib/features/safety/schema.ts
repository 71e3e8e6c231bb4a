import { z } from "zod";
import { versionInput } from "../../platform/version-input.ts";

const idempotencyKey = z.uuid("Open the page again: the form has no key");

const mostAtOnce = 200;

/** Saying that alarms have been seen: version.<id> of each, as it was on the screen. */
export const receiptInput = z.object({
  idempotencyKey,
  version: z
    .record(z.uuid("Choose an alarm"), versionInput, "Choose an alarm")
    .refine((of) => Object.keys(of).length > 0, "Choose an alarm")
    .refine((of) => Object.keys(of).length <= mostAtOnce, `Choose at most ${mostAtOnce} alarms`),
});

export type ReceiptInput = z.output<typeof receiptInput>;

export const sweepInput = z.object({ idempotencyKey });

export type SweepInput = z.output<typeof sweepInput>;
