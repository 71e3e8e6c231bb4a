import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { AmendmentInput } from "./change-schema.ts";
import { type Changes, recordPatientEvent } from "./patient-event.ts";
import { changePatient, holdPatient, type PatientToChange } from "./patient-to-change.ts";
import { type Registration, registrationColumns, registrationFields } from "./registration.ts";
import { registrationConflict } from "./registration-conflict.ts";
import { explainTakenNumber } from "./taken-number.ts";

/**
 * Corrects who a patient is and keeps what stood there before. Throws AppError: "conflict" with both
 * values of each field when someone else was faster, "invalid" with words for the field.
 */
export async function amendPatient(actor: Actor, input: AmendmentInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.amend");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "amendPatient", body }, () => amend(tx, actor, body)),
  ).catch(explainTakenNumber);
}

async function amend(tx: Tx, actor: Actor, input: Omit<AmendmentInput, "idempotencyKey">) {
  const { patientId: id, version, ...typed } = input;
  const current = await holdPatient(tx, actor, id);
  if (current.mergedIntoId) throw new AppError("conflict", `patient ${id} was merged`);
  if (current.version !== version) throw await registrationConflict(tx, actor, current, typed);
  const changes = changesOf(current, typed);
  if (Object.keys(changes).length === 0) return { id };
  if (changes["dateOfBirth"]) await requirePossibleBirth(tx, actor, current, typed.dateOfBirth);
  const next = await changePatient(tx, actor, current, registrationColumns(typed));
  await recordPatientEvent(tx, actor, { patientId: id, version: next, kind: "amended", changes });
  await recordAudit(tx, actor, "patient.amended", "patient", id, {
    fields: Object.keys(changes),
  });
  return { id };
}

function changesOf(current: Registration, typed: Registration): Changes {
  return Object.fromEntries(
    registrationFields
      .filter((field) => current[field] !== typed[field])
      .map((field) => [field, { from: current[field], to: typed[field] }]),
  );
}

/** Nobody died or was seen before birth. */
async function requirePossibleBirth(tx: Tx, actor: Actor, current: PatientToChange, born: string) {
  if (current.deceasedOn && current.deceasedOn < born)
    throw impossibleBirth(`after the recorded date of death, ${dateText(current.deceasedOn)}`);
  const first = await tx.presentation.findFirst({
    where: { practiceId: actor.practiceId, patientId: current.id },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { recordedAt: true },
  });
  const seen = first && dayOf(first.recordedAt, actor.timeZone);
  if (seen && seen < born)
    throw impossibleBirth(`after a presentation that was recorded on ${dateText(seen)}`);
}

function impossibleBirth(why: string): AppError {
  return new AppError("invalid", "an impossible date of birth", {
    dateOfBirth: [`The date of birth is ${why}`],
  });
}
