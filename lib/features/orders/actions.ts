"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { acceptBundle, markOrdered, recordOrderSafety } from "./mutations.ts";
import { bundleInput, orderedInput, safetyInput } from "./schema.ts";

export const acceptBundleAction = createAction(
  bundleInput,
  "recommendation.decide",
  async (actor, input) => {
    const { id } = await acceptBundle(actor, input);
    refresh();
    const { length } = input.items;
    return { message: `Accepted: ${length === 1 ? "a loop is" : `${length} loops are`} open.`, id };
  },
);

export const recordOrderSafetyAction = createAction(
  safetyInput,
  "recommendation.decide",
  async (actor, input) => {
    const { id } = await recordOrderSafety(actor, input);
    refresh();
    return { message: "Kept with the request.", id };
  },
);

export const markOrderedAction = createAction(orderedInput, "loop.close", async (actor, input) => {
  const { id } = await markOrdered(actor, input);
  refresh();
  return { message: "Ordered: the result is awaited.", id };
});
