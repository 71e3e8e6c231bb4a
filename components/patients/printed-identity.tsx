import { SheetMargins } from "@/components/layout/sheet-margins";
import type { PatientIdentity } from "@/lib/features/patients/identity";

interface Props {
  readonly patient: PatientIdentity;
  readonly shownAt: { readonly iso: string; readonly text: string };
}

/** Puts the identity and the time of the page into the margin of each printed sheet. */
export function PrintedIdentity({ patient, shownAt }: Props) {
  const { familyName, givenNames, bornText, number } = patient;
  const name = `${familyName.toLocaleUpperCase("en")}, ${givenNames}`;
  return (
    <SheetMargins
      topLeft={`${name} · born ${bornText} · No. ${number}`}
      bottomLeft={`Backstop, as of ${shownAt.text}`}
    />
  );
}
