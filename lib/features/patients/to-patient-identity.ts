import type { Prisma } from "../../../prisma/generated/client.ts";
import { ageOn, dateText, dayOfColumn } from "../../platform/dates.ts";
import type { PatientIdentity } from "./identity.ts";
import type { SexAtBirth } from "./schema.ts";

export const identitySelect = {
  id: true,
  number: true,
  familyName: true,
  givenNames: true,
  dateOfBirth: true,
  sexAtBirth: true,
  deceasedOn: true,
  fictional: true,
} satisfies Prisma.PatientSelect;

type Row = Prisma.PatientGetPayload<{ select: typeof identitySelect }>;

/** `day` is the practice's calendar day on which it is read. */
export function toPatientIdentity(row: Row, day: string): PatientIdentity {
  const dateOfBirth = dayOfColumn(row.dateOfBirth);
  const deceasedOn = row.deceasedOn && dayOfColumn(row.deceasedOn);
  return {
    ...row,
    dateOfBirth,
    bornText: dateText(dateOfBirth),
    ageYears: ageOn(dateOfBirth, deceasedOn ?? day),
    sexAtBirth: row.sexAtBirth as SexAtBirth,
    deceasedOn,
  };
}
