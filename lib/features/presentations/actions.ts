"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import type { ActionState } from "../../platform/action-state.ts";
import { today } from "../../platform/dates.ts";
import { AppError } from "../../platform/errors.ts";
import { dayOrderOf } from "../patients/schema.ts";
import { findAmendmentConflict } from "./amend-conflict.ts";
import type { AmendmentConflict } from "./amend-conflict-view.ts";
import { amendmentInput } from "./amend-schema.ts";
import { isInHand } from "./decision-reasons.ts";
import { type DecisionInput, decisionInput } from "./decision-schema.ts";
import { amendPresentation, decideRecommendation, recordPresentation } from "./mutations.ts";
import { presentationInput } from "./schema.ts";

export const recordPresentationAction = createAction(
  (actor) => presentationInput(today(actor.timeZone)),
  "presentation.record",
  async (actor, input) => {
    const { id } = await recordPresentation(actor, input);
    redirect(`/presentations/${id}?recorded=1`);
  },
);

/** A conflict comes back with what the record holds, for the sender to settle. */
export async function amendPresentationAction(
  previous: ActionState,
  form: FormData,
): Promise<ActionState & { readonly conflict?: AmendmentConflict }> {
  let conflict: AmendmentConflict | null = null;
  const send = createAction(
    (actor) => amendmentInput(today(actor.timeZone)),
    "presentation.amend",
    async (actor, input) => {
      try {
        const { id } = await amendPresentation(actor, input);
        redirect(`/presentations/${id}?amended=1`);
      } catch (error) {
        if (error instanceof AppError && error.code === "conflict")
          conflict = await findAmendmentConflict(actor, input);
        throw error;
      }
    },
  );
  const state = await send(previous, form);
  if (state.status !== "failed" || !conflict) return state;
  return { ...state, message: conflictMessage, conflict };
}

const conflictMessage =
  "Not recorded yet: somebody else amended this presentation while you did. Nothing of either is lost. Look at both below, then record.";

export const decideRecommendationAction = createAction(
  (actor) => decisionInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "recommendation.decide",
  async (actor, input) => {
    const { id } = await decideRecommendation(actor, input);
    refresh();
    return { message: decidedWords(input), id };
  },
);

function decidedWords({ decision, reason, instead }: DecisionInput): string {
  if (decision === "accepted") return "Accepted: a loop is open.";
  if (isInHand(reason)) return "Recorded: a loop follows its result.";
  return instead ? "Recorded: a loop is open for what is done instead." : "Declined.";
}
