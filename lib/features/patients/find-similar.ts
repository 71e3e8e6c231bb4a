import "server-only";
import { z } from "zod";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice } from "../../platform/db.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { cleanLine } from "../../platform/text-input.ts";
import { recordIdsOf } from "./record-ids.ts";
import { cleanNumber, dayOrderOf } from "./schema.ts";
import { readSimilarPatients, traitsOf } from "./similar-patients.ts";
import type { SimilarPatients } from "./view.ts";

const typedText = z.string().max(200).default("");

/** What stands in a form of a registration, finished or not. */
export const typedRegistration = z.object({
  familyName: typedText.transform(cleanLine),
  givenNames: typedText.transform(cleanLine),
  dateOfBirth: typedText,
  number: typedText.transform(cleanNumber),
  /** Who is being corrected; nobody while registering. */
  patientId: z.uuid().optional(),
});

type Typed = z.output<typeof typedRegistration>;

/** Who of the practice may be the person that is being typed in. Advice only: it keeps nobody from registering. */
export async function findSimilarPatients(actor: Actor, typed: Typed): Promise<SimilarPatients> {
  requireAbility(actor, "patient.read");
  const dateOfBirth = parseDay(typed.dateOfBirth, dayOrderOf(actor.guidelineProfile));
  const traits = traitsOf({ ...typed, dateOfBirth });
  return inPractice(actor, async (tx) => {
    const except = typed.patientId ? await recordIdsOf(tx, actor, typed.patientId) : [];
    const similar = await readSimilarPatients(tx, actor, { traits, except, atLeast: 1 });
    const patients = similar.found.map(({ patient }) => patient.id);
    await recordAudit(tx, actor, "patients.compared", "list", null, { patients });
    return similar;
  });
}
