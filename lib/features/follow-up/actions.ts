"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { dayOrderOf } from "../patients/schema.ts";
import { causeFound } from "./cause-found.ts";
import { closeEach, offerEach } from "./each-loop.ts";
import { closingEachInput, offeringEachInput } from "./each-schema.ts";
import { handOver } from "./hand-over.ts";
import { handOverInput } from "./hand-over-schema.ts";
import type { HandOverStep } from "./hand-over-steps.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { presentationOfLoop } from "./presentation-of-loop.ts";
import { closingInput, loopStateLabels, progressInput } from "./schema.ts";

/** Where a cause was found, the form of the diagnosis comes next. */
export const closeLoopAction = createAction(closingInput, "loop.close", async (actor, input) => {
  const { id } = await closeLoop(actor, input);
  if (causeFound.includes(input.outcome)) {
    const presentationId = await presentationOfLoop(actor, id);
    redirect(`/presentations/${presentationId}/diagnosis?loop=${id}`);
  }
  refresh();
  const next =
    input.outcome === "symptoms_persist"
      ? " A new recheck is open."
      : input.replacedBy
        ? ` Open in its place: ${input.replacedBy}.`
        : "";
  return { message: `Closed.${next}`, id };
});

export const progressLoopAction = createAction(
  (actor) => progressInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "loop.progress",
  async (actor, input) => {
    const { id } = await progressLoop(actor, input);
    refresh();
    return { message: `${loopStateLabels[input.state]}.`, id };
  },
);

const handedOver: Readonly<Record<HandOverStep, string>> = {
  offer: "Offered. You stay the owner until it is accepted.",
  accept: "Accepted: it is yours now.",
  refuse: "Refused.",
  withdraw: "Offer withdrawn.",
  reassign: "Reassigned.",
  take: "It is yours now.",
};

export const handOverAction = createAction(handOverInput, "loop.own", async (actor, input) => {
  const { id } = await handOver(actor, input);
  refresh();
  return { message: handedOver[input.step], id };
});

export const closeEachAction = createAction(
  closingEachInput,
  "loop.close",
  async (actor, input) => {
    const rows = await closeEach(actor, input);
    const found = input.some(({ outcome }) => causeFound.includes(outcome));
    const next = found ? " Record what was found under Outcomes." : "";
    return { message: `${countedWords(rows, "closed")}${next}`, rows };
  },
);

export const offerEachAction = createAction(offeringEachInput, "loop.own", async (actor, input) => {
  const rows = await offerEach(actor, input);
  return { message: countedWords(rows, "offered"), rows };
});

function countedWords(rows: readonly { readonly done: boolean }[], what: string): string {
  const done = rows.filter((row) => row.done).length;
  return done === rows.length
    ? `All ${rows.length} ${what}.`
    : `${done} of ${rows.length} ${what}. What was not, and why, stands beside each.`;
}
