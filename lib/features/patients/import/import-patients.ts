import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/actor.ts";
import { recordAudit } from "../../../platform/audit.ts";
import { momentOf } from "../../../platform/dates.ts";
import { inPractice, type Tx } from "../../../platform/db.ts";
import { AppError } from "../../../platform/errors.ts";
import { once } from "../../../platform/idempotency.ts";
import { requireAbility } from "../../../platform/permissions.ts";
import { isUuid } from "../../../platform/uuid.ts";
import { searchedBy } from "../registration.ts";
import type { ImportedBatch } from "../view.ts";
import { readRows, withFreeNumbers } from "./check-import.ts";
import type { ValidRow } from "./check-rows.ts";
import type { ImportInput } from "./import-schema.ts";

/**
 * Registers every valid row, all or none; gives the batch. Throws AppError "invalid" where the register
 * has changed since the check, so that other rows would be imported than were shown.
 */
export async function importPatients(actor: Actor, input: ImportInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.import");
  const { idempotencyKey: key, ...body } = input;
  const read = readRows(actor, body.csv);
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "importPatients", body }, async () => {
      const { valid } = "problem" in read ? { valid: [] } : await withFreeNumbers(tx, actor, read);
      if (valid.length !== body.expected) throw changedMeanwhile(body.expected, valid.length);
      const patients = await register(tx, actor, key, valid);
      await recordAudit(tx, actor, "patients.imported", "list", null, { batch: key, patients });
      return { id: key };
    }),
  );
}

/** Two statements, however many rows. A number that was taken at this very moment undoes all of it. */
async function register(
  tx: Tx,
  { id: byId, practiceId }: Actor,
  batchId: string,
  rows: readonly ValidRow[],
): Promise<string[]> {
  const made = rows.map(({ registration }) => ({
    id: randomUUID(),
    ...registration,
    ...searchedBy(registration),
  }));
  const ids = made.map(({ id }) => id);
  const inserted = await tx.$executeRaw`
    insert into patient (practice_id, id, number, search_number, family_name, given_names,
                         search_name, date_of_birth, sex_at_birth)
    select ${practiceId}::uuid, id, number, "searchNumber", "familyName", "givenNames",
           "searchName", "dateOfBirth", "sexAtBirth"
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made (
      id uuid, number text, "searchNumber" text, "familyName" text, "givenNames" text,
      "searchName" text, "dateOfBirth" date, "sexAtBirth" text)
    on conflict (practice_id, number) do nothing`;
  if (inserted !== rows.length) throw changedMeanwhile(rows.length, inserted);
  await tx.$executeRaw`
    insert into patient_event (practice_id, patient_id, version, kind, changes, batch_id, by_id, at)
    select ${practiceId}::uuid, id, 1, 'imported', '{}', ${batchId}::uuid, ${byId}::uuid, now()
    from unnest(${ids}::uuid[]) as id`;
  return ids;
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
