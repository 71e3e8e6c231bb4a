import "server-only";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { requireLiving } from "../patients/require-living.ts";
import type { SexAtBirth } from "../patients/schema.ts";
import { registrationAnswers } from "./registration-answers.ts";

/** Age on the day and sex at birth, from the registration. Throws AppError: "not-found", or "invalid" for the deceased. */
export async function registeredAnswers(
  tx: Tx,
  { practiceId }: Actor,
  patientId: string,
  asOf: string,
): Promise<Answers> {
  const patient = await tx.patient.findFirst({
    where: { practiceId, id: patientId },
    select: {
      dateOfBirth: true,
      sexAtBirth: true,
      deceasedOn: true,
      mergedInto: { select: { deceasedOn: true } },
    },
  });
  if (!patient) throw new AppError("not-found", `patient ${patientId}`);
  const died = patient.deceasedOn ?? patient.mergedInto?.deceasedOn;
  requireLiving(died ? dayOfColumn(died) : null);
  const dateOfBirth = dayOfColumn(patient.dateOfBirth);
  return registrationAnswers({ dateOfBirth, sexAtBirth: patient.sexAtBirth as SexAtBirth }, asOf);
}
