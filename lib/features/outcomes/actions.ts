"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { dayOrderOf } from "../patients/schema.ts";
import { diagnosisInput, takeBackInput } from "./diagnosis-schema.ts";
import { recordDiagnosis, recordScore, takeBackDiagnosis, takeBackScore } from "./mutations.ts";
import { scoreInput } from "./score-schema.ts";

export const recordDiagnosisAction = createAction(
  (actor) => diagnosisInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "diagnosis.record",
  async (actor, input) => {
    await recordDiagnosis(actor, input);
    redirect(`/presentations/${input.presentationId}/diagnosis`);
  },
);

export const takeBackDiagnosisAction = createAction(
  takeBackInput,
  "diagnosis.record",
  async (actor, input) => {
    const { id } = await takeBackDiagnosis(actor, input);
    refresh();
    return { message: "Taken back; what it said stays in the history.", id };
  },
);

/** Leads to the trends: there stands what the new score comes to, and what it asks for. */
export const recordScoreAction = createAction(
  (actor) => scoreInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "score.record",
  async (actor, input) => {
    await recordScore(actor, input);
    redirect(`/patients/${input.patientId}/trends`);
  },
);

export const takeBackScoreAction = createAction(
  takeBackInput,
  "score.record",
  async (actor, input) => {
    const { id } = await takeBackScore(actor, input);
    refresh();
    return { message: "Taken back; what it said stays in the history.", id };
  },
);
