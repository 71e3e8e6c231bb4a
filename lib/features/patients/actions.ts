"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import type { ActionState } from "../../platform/action-state.ts";
import { today } from "../../platform/dates.ts";
import { sealText } from "../../platform/sealed-text.ts";
import { sentFromHere } from "../../platform/sent-from-here.ts";
import { currentActor } from "../../platform/session.ts";
import { amendmentInput, deathInput, undoDeathInput } from "./change-schema.ts";
import { goOnFromVersion } from "./keep-version.ts";
import { amendPatient, recordDeath, registerPatient, undoDeath } from "./mutations.ts";
import { currentVersion } from "./registration-conflict.ts";
import { dayOrderOf, patientInput } from "./schema.ts";

export const registerPatientAction = createAction(
  (actor) => patientInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "patient.register",
  async (actor, input) => {
    const { id } = await registerPatient(actor, input);
    redirect(`/patients/${id}`);
  },
);

const amend = createAction(
  (actor) => amendmentInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "patient.amend",
  async (actor, input) => {
    const { id } = await amendPatient(actor, input);
    redirect(`/patients/${id}`);
  },
);

export async function amendPatientAction(
  previous: ActionState,
  form: FormData,
): Promise<ActionState> {
  return goOnFromVersion(await amend(previous, form), currentVersion);
}

export const recordDeathAction = createAction(
  (actor) => deathInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "patient.amend",
  async (actor, input) => {
    const { id } = await recordDeath(actor, input);
    redirect(`/patients/${id}`);
  },
);

export const undoDeathAction = createAction(
  undoDeathInput,
  "patient.amend",
  async (actor, input) => {
    const { id } = await undoDeath(actor, input);
    redirect(`/patients/${id}`);
  },
);

const longestTerm = 100;

/** What was searched for goes into the address sealed: a name or a date of birth has no place there. */
export async function searchPatientsAction(form: FormData): Promise<void> {
  const actor = (await currentActor()) ?? redirect("/sign-in?next=/patients&ended=1");
  const sent: unknown = form;
  if (!(sent instanceof FormData && sentFromHere(await headers()))) redirect("/patients");
  const typed = form.get("term");
  const term = typeof typed === "string" ? typed.trim().slice(0, longestTerm) : "";
  redirect(term ? `/patients?search=${await sealText(actor.practiceId, term)}` : "/patients");
}
