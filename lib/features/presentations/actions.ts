"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { decideRecommendation, recordPresentation } from "./mutations.ts";
import { decisionInput, presentationInput } from "./schema.ts";

export const recordPresentationAction = createAction(
  (actor) => presentationInput(today(actor.timeZone)),
  "presentation.record",
  async (actor, input) => {
    const { id } = await recordPresentation(actor, input);
    redirect(`/presentations/${id}?recorded=1`);
  },
);

export const decideRecommendationAction = createAction(
  decisionInput,
  "recommendation.decide",
  async (actor, input) => {
    const { id } = await decideRecommendation(actor, input);
    refresh();
    const message = input.decision === "accepted" ? "Accepted: a loop is open." : "Declined.";
    return { message, id };
  },
);
