"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { dayOrderOf } from "../patients/schema.ts";
import { correctionInput, resultsInput } from "./entry-schema.ts";
import { correctResult, enterResults, reviewResults } from "./mutations.ts";
import { reviewInput } from "./review-schema.ts";

export const enterResultsAction = createAction(
  (actor) => resultsInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "result.enter",
  async (actor, input) => {
    const { id } = await enterResults(actor, input);
    redirect(`/results/${id}?entered=1` as Route);
  },
);

export const correctResultAction = createAction(
  (actor) => correctionInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "result.enter",
  async (actor, input) => {
    const { id } = await correctResult(actor, input);
    redirect(`/results/${id}?entered=1` as Route);
  },
);

export const reviewResultsAction = createAction(
  (actor) => reviewInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "result.review",
  async (actor, input) => {
    const { id } = await reviewResults(actor, input);
    redirect(`/results/${id}?reviewed=1` as Route);
  },
);
