import { randomUUID } from "node:crypto";
import type { AmendmentInput, DeathInput, UndoDeathInput } from "../change-schema.ts";
import type { PatientInput } from "../schema.ts";

/** A fictional registration with a number of its own. */
export function registration(changes: Partial<PatientInput> = {}): PatientInput {
  return {
    number: randomUUID().slice(0, 18).toUpperCase(),
    familyName: "Testpatient",
    givenNames: "Ada",
    dateOfBirth: "1961-04-05",
    sexAtBirth: "female",
    fictional: true,
    ...changes,
  };
}

/** The correction of a patient that was registered with `registered`. */
export function amendment(
  patientId: string,
  { fictional, idempotencyKey, ...registered }: PatientInput,
  changes: Partial<AmendmentInput> = {},
): AmendmentInput {
  return { ...registered, patientId, version: 1, idempotencyKey: randomUUID(), ...changes };
}

export function death(patientId: string, changes: Partial<DeathInput> = {}): DeathInput {
  const form = { patientId, version: 1, idempotencyKey: randomUUID() };
  return { ...form, deceasedOn: "2020-02-29", ...changes };
}

export function deathUndone(patientId: string, version: number): UndoDeathInput {
  return { patientId, version, idempotencyKey: randomUUID(), reason: "Another person died" };
}
