import "server-only";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { SexAtBirth } from "../patients/schema.ts";
import { registrationAnswers } from "./registration-answers.ts";

/** Age on the day and sex at birth, from the registration: of the one that stays, where two were merged. */
export async function registeredAnswers(
  tx: Tx,
  { practiceId }: Actor,
  patientId: string,
  asOf: string,
): Promise<Answers> {
  const registered = { dateOfBirth: true, sexAtBirth: true } as const;
  const found = await tx.patient.findFirst({
    where: { practiceId, id: patientId },
    select: { ...registered, mergedInto: { select: registered } },
  });
  const patient = found?.mergedInto ?? found;
  if (!patient) throw new AppError("not-found", `patient ${patientId}`);
  const dateOfBirth = dayOfColumn(patient.dateOfBirth);
  return registrationAnswers({ dateOfBirth, sexAtBirth: patient.sexAtBirth as SexAtBirth }, asOf);
}
