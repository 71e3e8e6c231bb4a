import { z } from "zod";
import { versionInput } from "../../platform/version-input.ts";

const idempotencyKey = z.uuid("Open the page again: the form has no key");

/** Saying that an alarm has been seen. */
export const receiptInput = z.object({
  idempotencyKey,
  alarmId: z.uuid("Choose an alarm"),
  version: versionInput,
});

export type ReceiptInput = z.output<typeof receiptInput>;

export const sweepInput = z.object({ idempotencyKey });

export type SweepInput = z.output<typeof sweepInput>;
