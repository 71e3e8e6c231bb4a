import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn, today } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { DraftInput } from "./schema.ts";

/** The day from which the draft counts: an amendment counts from the day of the consultation, as its record will. */
export async function dayOfDraft(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  { amends, patientId }: Pick<DraftInput, "amends" | "patientId">,
): Promise<string> {
  if (!amends) return today(timeZone);
  const { presentationId, revision } = amends;
  const base = await tx.presentationRevision.findFirst({
    where: { practiceId, presentationId, revision, presentation: { patientId } },
    select: { asOf: true },
  });
  if (!base) throw new AppError("not-found", `revision ${revision} of ${presentationId}`);
  return dayOfColumn(base.asOf);
}
