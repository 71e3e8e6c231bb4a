import type { PatientIdentity } from "@/lib/features/patients/identity";

/** FAMILY, Given: the way names are read on a list and on a wristband. */
export function PatientName({
  patient,
}: {
  readonly patient: Pick<PatientIdentity, "familyName" | "givenNames">;
}) {
  return (
    <>
      {patient.familyName.toLocaleUpperCase("en")}, {patient.givenNames}
    </>
  );
}
