import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateText } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { bornOn } from "../patients/born-on.ts";

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
