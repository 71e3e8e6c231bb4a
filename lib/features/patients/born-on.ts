import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/**
 * The day of birth, YYYY-MM-DD; of a patient who was registered twice, that of the registration that stays. Throws
 * AppError "not-found" for no patient of this practice.
 */
export async function bornOn(
  tx: Tx,
  { practiceId }: Pick<Actor, "practiceId">,
  patientId: string,
): Promise<string> {
  const patient = await tx.patient.findFirst({
    where: { practiceId, id: patientId },
    select: { dateOfBirth: true, mergedInto: { select: { dateOfBirth: true } } },
  });
  if (!patient) throw new AppError("not-found", `patient ${patientId}`);
  return dayOfColumn((patient.mergedInto ?? patient).dateOfBirth);
}
