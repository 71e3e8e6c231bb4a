import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/**
 * No presentation is added to the record of somebody who died; what is recorded already can still be
 * amended. Throws AppError "invalid" that says what to do instead.
 */
export async function requireLiving(tx: Tx, { practiceId }: Actor, id: string): Promise<void> {
  const patient = await tx.patient.findFirst({
    where: { practiceId, id },
    select: { deceasedOn: true, mergedInto: { select: { deceasedOn: true } } },
  });
  const died = patient?.deceasedOn ?? patient?.mergedInto?.deceasedOn;
  if (!died) return;
  throw new AppError("invalid", `patient ${id} is deceased`, {
    form: [
      `This patient is recorded as deceased on ${dateText(dayOfColumn(died))}: no presentation can be added. If that is wrong, correct the registration first.`,
    ],
  });
}
