import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/**
 * "Died" ends all follow-up of a presentation, so it needs more than a choice in a list: the death is recorded with the
 * patient, where it can be taken back. Throws AppError "invalid".
 */
export async function requireDeath(tx: Tx, { practiceId }: Actor, patientId: string) {
  const { deceasedOn, mergedInto } = await tx.patient.findFirstOrThrow({
    where: { practiceId, id: patientId },
    select: { deceasedOn: true, mergedInto: { select: { deceasedOn: true } } },
  });
  if ((mergedInto ?? { deceasedOn }).deceasedOn) return;
  throw new AppError("invalid", `patient ${patientId} is not recorded as deceased`, {
    outcome: ["This patient is not recorded as deceased: record the death with the patient first"],
  });
}
