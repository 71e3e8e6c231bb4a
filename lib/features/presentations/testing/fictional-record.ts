import { randomUUID } from "node:crypto";
import type { Answers } from "../../../clinical/engine/answers.ts";
import type { Actor } from "../../../platform/actor.ts";
import { registerPatient } from "../../patients/mutations.ts";
import type { PatientInput } from "../../patients/schema.ts";
import { recordPresentation } from "../mutations.ts";
import type { PresentationInput } from "../schema.ts";

/** Registers a fictional patient with a number of their own. */
export async function newPatient(
  actor: Actor,
  changes: Partial<PatientInput> = {},
): Promise<string> {
  const { id } = await registerPatient(actor, {
    number: randomUUID().slice(0, 18),
    familyName: "Testpatient",
    givenNames: "Ada",
    dateOfBirth: "1961-04-05",
    sexAtBirth: "female",
    fictional: true,
    ...changes,
  });
  return id;
}

export function intake(
  patientId: string,
  answers: Answers,
  changes: Partial<PresentationInput> = {},
): PresentationInput {
  return { patientId, idempotencyKey: randomUUID(), answers, freeText: "", ...changes };
}

/** Records these answers for a new fictional patient; returns the presentation. */
export async function newPresentation(
  actor: Actor,
  answers: Answers,
  options: Parameters<typeof recordPresentation>[2] = {},
): Promise<string> {
  const patientId = await newPatient(actor);
  const { id } = await recordPresentation(actor, intake(patientId, answers), options);
  return id;
}
