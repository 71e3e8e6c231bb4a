import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/** The day of birth; of a patient who was registered twice, that of the registration that stays. */
export async function bornOn(tx: Tx, { practiceId }: Actor, patientId: string): Promise<string> {
  const patient = await tx.patient.findFirstOrThrow({
    where: { practiceId, id: patientId },
    select: { dateOfBirth: true, mergedInto: { select: { dateOfBirth: true } } },
  });
  return dayOfColumn((patient.mergedInto ?? patient).dateOfBirth);
}

/** Throws AppError "invalid" for a day before the patient was born. */
export async function requireAfterBirth(
  tx: Tx,
  actor: Actor,
  patientId: string,
  takenOn: string,
): Promise<void> {
  const born = await bornOn(tx, actor, patientId);
  if (takenOn >= born) return;
  throw new AppError("invalid", "a result before birth", {
    takenOn: [`The day it was taken is before the patient was born, on ${dateText(born)}`],
  });
}
