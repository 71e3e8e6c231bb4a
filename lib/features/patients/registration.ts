import type { Prisma } from "../../../prisma/generated/client.ts";
import { dateColumn, dateText, dayOfColumn } from "../../platform/dates.ts";
import { type SexAtBirth, sexAtBirthLabels } from "./schema.ts";
import { searchNameOf } from "./search-name.ts";
import { searchNumberOf } from "./search-number.ts";

/** What is registered of a patient and can be corrected. Days as YYYY-MM-DD. */
export interface Registration {
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly dateOfBirth: string;
  readonly sexAtBirth: SexAtBirth;
}

export const registrationLabels: Readonly<Record<keyof Registration | "deceasedOn", string>> = {
  familyName: "Family name",
  givenNames: "Given names",
  dateOfBirth: "Date of birth",
  sexAtBirth: "Sex at birth",
  number: "Patient number",
  deceasedOn: "Date of death",
};

export const registrationFields = [
  "familyName",
  "givenNames",
  "dateOfBirth",
  "sexAtBirth",
  "number",
] as const satisfies readonly (keyof Registration)[];

export const registrationSelect = {
  number: true,
  familyName: true,
  givenNames: true,
  dateOfBirth: true,
  sexAtBirth: true,
} satisfies Prisma.PatientSelect;

type Row = Prisma.PatientGetPayload<{ select: typeof registrationSelect }>;

export function toRegistration({ number, familyName, givenNames, ...row }: Row): Registration {
  return {
    number,
    familyName,
    givenNames,
    dateOfBirth: dayOfColumn(row.dateOfBirth),
    sexAtBirth: row.sexAtBirth as SexAtBirth,
  };
}

/** The columns of a registration, with those it is searched by. */
export function registrationColumns(registration: Registration) {
  const { number, familyName, givenNames, dateOfBirth, sexAtBirth } = registration;
  return {
    number,
    familyName,
    givenNames,
    sexAtBirth,
    dateOfBirth: dateColumn(dateOfBirth),
    ...searchedBy(registration),
  };
}

/** What a registration is found by. */
export function searchedBy({ number, familyName, givenNames }: Registration) {
  return {
    searchName: searchNameOf(familyName, givenNames),
    searchNumber: searchNumberOf(number),
  };
}

/** A value of the registration in the words of the screen; null is "none". */
export function registrationText(field: string, value: string | null): string {
  if (value === null) return "none";
  if (field === "dateOfBirth" || field === "deceasedOn") return dateText(value);
  return field === "sexAtBirth" ? sexAtBirthLabels[value as SexAtBirth] : value;
}
