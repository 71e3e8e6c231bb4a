import type { PatientIdentity } from "../../patients/identity.ts";
import { sexAtBirthLabels } from "../../patients/schema.ts";
import { dateWords } from "../date-words.ts";

/** "TESTPATIENT, Ada" */
export function nameOf({ familyName, givenNames }: PatientIdentity): string {
  return `${familyName.toLocaleUpperCase("en")}, ${givenNames}`;
}

/** "born 05-Apr-1961 (65 y) · Female · No. 999 000 0001" */
export function detailsOf(patient: PatientIdentity): string {
  return detailParts(patient).join(" · ");
}

export function detailParts(patient: PatientIdentity): string[] {
  const { bornText, ageYears, sexAtBirth, number, deceasedOn } = patient;
  const died = deceasedOn ? [`died ${dateWords(deceasedOn)}`] : [];
  const sex = sexAtBirth === "unknown" ? "Sex not known" : sexAtBirthLabels[sexAtBirth];
  return [`born ${bornText} (${ageYears}\u00a0y)`, ...died, sex, `No.\u00a0${number}`];
}
