import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dateText } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { bornOn } from "../patients/born-on.ts";

/** Throws AppError "invalid" for a day before the patient was born; "not-found" for no patient of this practice. */
export async function requireBornBy(
  tx: Tx,
  actor: Actor,
  id: string,
  { field, day, what }: { readonly field: string; readonly day: string; readonly what: string },
): Promise<void> {
  const born = await bornOn(tx, actor, id);
  if (day >= born) return;
  throw new AppError("invalid", `${field} before birth`, {
    [field]: [`${what} is before the patient was born, ${dateText(born)}`],
  });
}

/** The patient of a presentation, as it was registered. Throws AppError "not-found". */
export async function patientOf(tx: Tx, { practiceId }: Actor, id: string): Promise<string> {
  const found = await tx.presentation.findFirst({
    where: { practiceId, id },
    select: { patientId: true },
  });
  if (!found) throw new AppError("not-found", `presentation ${id}`);
  return found.patientId;
}
