import type { Prisma } from "../../../prisma/generated/client.ts";
import { ageOn, dateText, dayOfColumn } from "../../platform/dates.ts";
import type { PatientIdentity } from "./identity.ts";
import type { SexAtBirth } from "./schema.ts";

export const ownIdentitySelect = {
  id: true,
  number: true,
  familyName: true,
  givenNames: true,
  dateOfBirth: true,
  sexAtBirth: true,
  deceasedOn: true,
  fictional: true,
} satisfies Prisma.PatientSelect;

export const identitySelect = {
  ...ownIdentitySelect,
  mergedInto: { select: ownIdentitySelect },
} satisfies Prisma.PatientSelect;

export type OwnIdentity = Prisma.PatientGetPayload<{ select: typeof ownIdentitySelect }>;
type Row = Prisma.PatientGetPayload<{ select: typeof identitySelect }>;

/** Who the patient is: the one that stays, where two were merged. `day` is the practice's calendar day on which it is read. */
export function toPatientIdentity({ mergedInto, ...row }: Row, day: string): PatientIdentity {
  return toOwnIdentity(mergedInto ?? row, day);
}

/** As this one was registered, merged or not. */
export function toOwnIdentity(row: OwnIdentity, day: string): PatientIdentity {
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
