"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { sealText } from "../../platform/sealed-text.ts";
import { sentFromHere } from "../../platform/sent-from-here.ts";
import { currentActor } from "../../platform/session.ts";
import { registerPatient } from "./mutations.ts";
import { dayOrderOf, patientInput } from "./schema.ts";

export const registerPatientAction = createAction(
  (actor) => patientInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "patient.register",
  async (actor, input) => {
    const { id } = await registerPatient(actor, input);
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
