import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { recordPatientEvent } from "./patient-event.ts";
import { registrationColumns } from "./registration.ts";
import type { PatientInput } from "./schema.ts";
import { explainTakenNumber } from "./taken-number.ts";

/** Registers a patient. A number that is taken is an AppError "invalid" with words for the field. */
export async function registerPatient(actor: Actor, input: PatientInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.register");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    key
      ? once(tx, actor, { key, work: "registerPatient", body }, () => register(tx, actor, body))
      : register(tx, actor, body),
  ).catch(explainTakenNumber);
}

async function register(tx: Tx, actor: Actor, input: Omit<PatientInput, "idempotencyKey">) {
  const { id } = await tx.patient.create({
    data: {
      ...registrationColumns(input),
      fictional: input.fictional,
      practiceId: actor.practiceId,
    },
    select: { id: true },
  });
  await recordPatientEvent(tx, actor, { patientId: id, version: 1, kind: "registered" });
  await recordAudit(tx, actor, "patient.registered", "patient", id);
  return { id };
}
