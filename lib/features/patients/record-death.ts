import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn, dateText } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { reopenAfterDeath } from "../follow-up/reopen-after-death.ts";
import type { DeathInput, UndoDeathInput } from "./change-schema.ts";
import { recordPatientEvent } from "./patient-event.ts";
import { changePatient, holdPatientAt } from "./patient-to-change.ts";
import { recordIdsOf } from "./record-ids.ts";

/** Records the day a patient died. Nothing else changes: open loops stay open until somebody closes each. */
export async function recordDeath(actor: Actor, input: DeathInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.amend");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "recordDeath", body }, () => die(tx, actor, body)),
  );
}

/** Takes back a death that was recorded in error; the history keeps it, and why. What it had closed is looked at again. */
export async function undoDeath(actor: Actor, input: UndoDeathInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.amend");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "undoDeath", body }, () => revive(tx, actor, body)),
  );
}

async function die(tx: Tx, actor: Actor, input: Omit<DeathInput, "idempotencyKey">) {
  const { patientId: id, deceasedOn } = input;
  const patient = await holdPatientAt(tx, actor, input);
  if (patient.deceasedOn) throw new AppError("conflict", `patient ${id} is recorded as deceased`);
  if (deceasedOn < patient.dateOfBirth) {
    throw new AppError("invalid", "death before birth", {
      deceasedOn: [
        `The date of death is before the date of birth, ${dateText(patient.dateOfBirth)}`,
      ],
    });
  }
  const data = { deceasedOn: dateColumn(deceasedOn) };
  const version = await changePatient(tx, actor, patient, data);
  const changes = { deceasedOn: { from: null, to: deceasedOn } };
  await recordPatientEvent(tx, actor, { patientId: id, version, kind: "death_recorded", changes });
  await recordAudit(tx, actor, "patient.death_recorded", "patient", id);
  return { id };
}

async function revive(tx: Tx, actor: Actor, input: Omit<UndoDeathInput, "idempotencyKey">) {
  const { patientId: id, reason } = input;
  const patient = await holdPatientAt(tx, actor, input);
  if (!patient.deceasedOn) throw new AppError("conflict", `patient ${id} is not deceased`);
  await reopenAfterDeath(tx, actor, await recordIdsOf(tx, actor, id), new Date());
  const version = await changePatient(tx, actor, patient, { deceasedOn: null });
  const changes = { deceasedOn: { from: patient.deceasedOn, to: null } };
  const event = { patientId: id, version, kind: "death_undone", changes, reason } as const;
  await recordPatientEvent(tx, actor, event);
  await recordAudit(tx, actor, "patient.death_undone", "patient", id);
  return { id };
}
