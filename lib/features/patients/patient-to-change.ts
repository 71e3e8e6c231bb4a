import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { type Registration, registrationSelect, toRegistration } from "./registration.ts";

export interface PatientToChange extends Registration {
  readonly id: string;
  readonly version: number;
  /** YYYY-MM-DD */
  readonly deceasedOn: string | null;
  readonly mergedIntoId: string | null;
}

const select = {
  ...registrationSelect,
  id: true,
  version: true,
  deceasedOn: true,
  mergedIntoId: true,
} satisfies Prisma.PatientSelect;

/**
 * The patient as it stands, held until the end of the transaction, so that two changes at once come
 * one after the other. Throws AppError "not-found".
 */
export async function holdPatient(tx: Tx, actor: Actor, id: string): Promise<PatientToChange> {
  const { practiceId } = actor;
  await tx.$queryRaw(Prisma.sql`
    select from patient where practice_id = ${practiceId}::uuid and id = ${id}::uuid
    for no key update`);
  const row = await tx.patient.findFirst({ where: { practiceId, id }, select });
  if (!row) throw new AppError("not-found", `patient ${id}`);
  return {
    ...toRegistration(row),
    id,
    version: row.version,
    deceasedOn: row.deceasedOn && dayOfColumn(row.deceasedOn),
    mergedIntoId: row.mergedIntoId,
  };
}

/** The same, where the change was made on a page that showed this version. Throws AppError "conflict" for another. */
export async function holdPatientAt(
  tx: Tx,
  actor: Actor,
  { patientId, version }: { readonly patientId: string; readonly version: number },
): Promise<PatientToChange> {
  const patient = await holdPatient(tx, actor, patientId);
  if (patient.version !== version || patient.mergedIntoId)
    throw new AppError("conflict", `patient ${patientId} is at version ${patient.version}`);
  return patient;
}

/** Writes columns and the next version of a patient that is held. */
export async function changePatient(
  tx: Tx,
  { practiceId }: Actor,
  { id, version }: Pick<PatientToChange, "id" | "version">,
  data: Prisma.PatientUncheckedUpdateInput,
): Promise<number> {
  await tx.patient.update({
    where: { practiceId_id: { practiceId, id } },
    data: { ...data, version: version + 1 },
    select: { version: true },
  });
  return version + 1;
}
