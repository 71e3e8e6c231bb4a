"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { closingInput, loopStateLabels, progressInput } from "./schema.ts";

export const closeLoopAction = createAction(closingInput, "loop.close", async (actor, input) => {
  const { id } = await closeLoop(actor, input);
  refresh();
  const next = input.outcome === "symptoms_persist" ? " A new recheck is open." : "";
  return { message: `Closed.${next}`, id };
});

export const progressLoopAction = createAction(
  (actor) => progressInput(today(actor.timeZone)),
  "loop.progress",
  async (actor, input) => {
    const { id } = await progressLoop(actor, input);
    refresh();
    return { message: `${loopStateLabels[input.state]}.`, id };
  },
);
