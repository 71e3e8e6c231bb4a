import type { Registration } from "../registration.ts";
import { registrationLabels } from "../registration.ts";

export interface ImportColumn {
  readonly field: keyof Registration;
  readonly label: string;
  /** What a cell may hold. */
  readonly accepts: string;
}

export const importColumns: readonly ImportColumn[] = [
  column("number", "up to 20 letters, digits, - / and .; unique in your practice"),
  column("familyName", "up to 100 characters with at least one letter"),
  column("givenNames", "up to 100 characters with at least one letter"),
  column("dateOfBirth", "05-Apr-1961 or 1961-04-05"),
  column("sexAtBirth", "Female, Male, Intersex or Not known; F, M, I, U"),
];

export const mostRows = 5000;
/** 1 MB. */
export const mostBytes = 1_000_000;

function column(field: keyof Registration, accepts: string): ImportColumn {
  return { field, label: registrationLabels[field], accepts };
}

/** Which column has which place in a file, and what is wrong with its first line. */
export function placesOf(header: readonly string[]) {
  const names = header.map(plain);
  const placeOf = new Map(
    importColumns.map(({ field, label }) => [field, names.indexOf(plain(label))]),
  );
  const missing = importColumns.filter(({ field }) => placeOf.get(field) === -1);
  const twice = importColumns.filter(
    ({ label }) => names.filter((name) => name === plain(label)).length > 1,
  );
  const known = importColumns.map(({ label }) => plain(label));
  const ignored = header.filter((_, place) => !known.includes(names[place] ?? ""));
  return { placeOf, missing, twice, ignored };
}

/** "Family_Name " and "family name" are one; "Number" and "Patient number" too. */
function plain(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  return words === "number" ? "patient number" : words;
}
