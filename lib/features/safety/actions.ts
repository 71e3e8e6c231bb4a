"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { confirmReceipt } from "./confirm-receipt.ts";
import { sweepNow } from "./mutations.ts";
import { receiptInput, sweepInput } from "./schema.ts";

export const confirmReceiptAction = createAction(
  receiptInput,
  "alarm.receive",
  async (actor, input) => {
    const { id } = await confirmReceipt(actor, input);
    refresh();
    return { message: "Seen. It stays until something is done, and asks again.", id };
  },
);

export const sweepNowAction = createAction(sweepInput, "safety.sweep", async (actor, input) => {
  const { id } = await sweepNow(actor, input);
  refresh();
  return { message: "The sweep has run: its counts are below.", id };
});
