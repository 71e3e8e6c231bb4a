import "server-only";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { ageOn, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/** Age on the day and sex at birth, from the registration; sex "unknown" counts as not asked. */
export async function registeredAnswers(
  tx: Tx,
  { practiceId }: Actor,
  patientId: string,
  asOf: string,
): Promise<Answers> {
  const patient = await tx.patient.findFirst({
    where: { practiceId, id: patientId },
    select: { dateOfBirth: true, sexAtBirth: true },
  });
  if (!patient) throw new AppError("not-found", `patient ${patientId}`);
  const age = ageOn(dayOfColumn(patient.dateOfBirth), asOf);
  const sex = patient.sexAtBirth === "unknown" ? {} : { sex_at_birth: patient.sexAtBirth };
  return { age_years: age, ...sex };
}
