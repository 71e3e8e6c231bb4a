import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/** Throws AppError "invalid" for a day before the patient was born. */
export async function requireAfterBirth(
  tx: Tx,
  { practiceId }: Actor,
  patientId: string,
  takenOn: string,
): Promise<void> {
  const { dateOfBirth } = await tx.patient.findFirstOrThrow({
    where: { practiceId, id: patientId },
    select: { dateOfBirth: true },
  });
  const born = dayOfColumn(dateOfBirth);
  if (takenOn >= born) return;
  throw new AppError("invalid", "a result before birth", {
    takenOn: [`The day it was taken is before the patient was born, on ${dateText(born)}`],
  });
}
