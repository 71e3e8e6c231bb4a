import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError, type FieldErrors } from "../../platform/errors.ts";
import type { PatientToChange } from "./patient-to-change.ts";
import {
  type Registration,
  registrationFields,
  registrationLabels,
  registrationText,
} from "./registration.ts";

/** The field under which the form learns from which version it goes on. */
export const currentVersion = "currentVersion";

/** Someone else saved first: both values of each field that differs, and who it was. */
export async function registrationConflict(
  tx: Tx,
  actor: Actor,
  current: PatientToChange,
  typed: Registration,
): Promise<AppError> {
  const latest = await tx.patientEvent.findFirst({
    where: { practiceId: actor.practiceId, patientId: current.id },
    orderBy: { version: "desc" },
    select: { at: true, by: { select: { name: true } } },
  });
  const who = latest ? `${latest.by.name} on ${momentOf(latest.at, actor.timeZone).text}` : "";
  const differing = registrationFields
    .filter((field) => current[field] !== typed[field])
    .map((field) => [field, [bothValues(field, current[field], typed[field])]]);
  const fieldErrors: FieldErrors = {
    form: [
      `This registration was changed${who && ` by ${who}`} while you were editing it. Compare each field below; saving again keeps what stands in your form.`,
    ],
    ...Object.fromEntries(differing),
    [currentVersion]: [String(current.version)],
  };
  return new AppError("conflict", `patient ${current.id} is at ${current.version}`, fieldErrors);
}

function bothValues(field: keyof Registration, now: string, typed: string): string {
  const label = registrationLabels[field];
  return `${label}: now “${registrationText(field, now)}”; you entered “${registrationText(field, typed)}”.`;
}
