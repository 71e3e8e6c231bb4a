import "server-only";
import type { Actor } from "../../../platform/actor.ts";
import { recordAudit } from "../../../platform/audit.ts";
import { momentOf } from "../../../platform/dates.ts";
import { inPractice, type Tx } from "../../../platform/db.ts";
import { AppError } from "../../../platform/errors.ts";
import { once } from "../../../platform/idempotency.ts";
import { requireAbility } from "../../../platform/permissions.ts";
import { isUuid } from "../../../platform/uuid.ts";
import { registrationColumns } from "../registration.ts";
import { explainTakenNumber } from "../taken-number.ts";
import type { ImportedBatch } from "../view.ts";
import { readImport } from "./check-import.ts";
import type { ValidRow } from "./check-rows.ts";
import type { ImportInput } from "./import-schema.ts";

/**
 * Registers every valid row, all or none; gives the batch. Throws AppError "invalid" where the register
 * has changed since the check, so that other rows would be imported than were shown.
 */
export async function importPatients(actor: Actor, input: ImportInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.import");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "importPatients", body }, () => importAll(tx, actor, key, body)),
  ).catch(explainTakenNumber);
}

async function importAll(
  tx: Tx,
  actor: Actor,
  batchId: string,
  { csv, expected }: Omit<ImportInput, "idempotencyKey">,
) {
  const read = await readImport(tx, actor, csv);
  const valid = "problem" in read ? [] : read.valid;
  if (valid.length !== expected) throw changedMeanwhile(expected, valid.length);
  const ids: string[] = [];
  for (let from = 0; from < valid.length; from += atOnce)
    ids.push(...(await register(tx, actor, batchId, valid.slice(from, from + atOnce))));
  await recordAudit(tx, actor, "patients.imported", "list", null, {
    batch: batchId,
    patients: ids,
  });
  return { id: batchId };
}

/** One statement holds at most 32,767 values. */
const atOnce = 1000;

async function register(
  tx: Tx,
  { id: byId, practiceId }: Actor,
  batchId: string,
  rows: readonly ValidRow[],
): Promise<string[]> {
  const made = await tx.patient.createManyAndReturn({
    data: rows.map(({ registration }) => ({ ...registrationColumns(registration), practiceId })),
    select: { id: true },
  });
  const event = { practiceId, version: 1, kind: "imported", changes: {}, batchId, byId };
  await tx.patientEvent.createMany({
    data: made.map(({ id }) => ({ ...event, patientId: id, at: new Date() })),
  });
  return made.map(({ id }) => id);
}

/** What was imported together; null for nothing of this practice. A number says nothing about a patient: no audit event. */
export async function findImport(actor: Actor, batchId: string): Promise<ImportedBatch | null> {
  requireAbility(actor, "patient.import");
  if (!isUuid(batchId)) return null;
  const where = { practiceId: actor.practiceId, batchId };
  return inPractice(actor, async (tx) => {
    const first = await tx.patientEvent.findFirst({
      where,
      select: { at: true, by: { select: { name: true } } },
    });
    if (!first) return null;
    const patients = await tx.patientEvent.count({ where });
    return { patients, at: momentOf(first.at, actor.timeZone), by: first.by.name };
  });
}

function changedMeanwhile(expected: number, now: number): AppError {
  return new AppError("invalid", "the register changed since the check", {
    form: [
      `The check said ${expected} rows would be imported; now it would be ${now}, for the register has changed. Nothing was imported: check the file again.`,
    ],
  });
}
