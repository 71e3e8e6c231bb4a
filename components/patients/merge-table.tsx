import { cellLook, headLook, tableLook } from "@/components/table/look";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import type { MergeSide } from "@/lib/features/patients/view";
import { dateWords } from "@/lib/features/summaries/date-words";

interface Props {
  readonly sides: readonly [MergeSide, MergeSide];
}

const rows: readonly { readonly label: string; readonly of: (side: MergeSide) => string }[] = [
  { label: "Family name", of: ({ patient }) => patient.familyName },
  { label: "Given names", of: ({ patient }) => patient.givenNames },
  { label: "Date of birth", of: ({ patient }) => `${patient.bornText} (${patient.ageYears} y)` },
  { label: "Sex at birth", of: ({ patient }) => sexAtBirthLabels[patient.sexAtBirth] },
  {
    label: "Deceased",
    of: ({ patient }) => (patient.deceasedOn ? dateWords(patient.deceasedOn) : "not recorded"),
  },
];

/** Two registrations side by side; what differs is said in a word. */
export function MergeTable({ sides }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className={tableLook}>
        <caption className="sr-only">Two registrations side by side</caption>
        <thead>
          <tr>
            <td className={headLook} />
            {sides.map(({ patient }) => (
              <th key={patient.id} scope="col" className={headLook}>
                No.{" "}
                <TextLink href={`/patients/${patient.id}`}>
                  <span className="font-mono text-base">{patient.number}</span>
                </TextLink>
              </th>
            ))}
            <th scope="col" className={headLook}>
              Compared
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of }) => {
            const [left, right] = sides.map(of);
            return (
              <tr key={label} className="border-b border-line last:border-b-0">
                <th scope="row" className={`${cellLook} text-left font-medium`}>
                  {label}
                </th>
                <td className={`${cellLook} text-base`}>{left}</td>
                <td className={`${cellLook} text-base`}>{right}</td>
                <td className={cellLook}>
                  {left === right ? (
                    <span className="text-quiet">same</span>
                  ) : (
                    <strong className="border-b-2 border-ink">differs</strong>
                  )}
                </td>
              </tr>
            );
          })}
          <tr className="border-b border-line">
            <th scope="row" className={`${cellLook} text-left font-medium`}>
              Presentations
            </th>
            {sides.map((side) => (
              <td key={side.patient.id} className={`${cellLook} text-base`}>
                {side.presentations}
                {side.latestRecordedAt ? (
                  <>
                    , the latest <Moment at={side.latestRecordedAt} />
                  </>
                ) : null}
              </td>
            ))}
            <td className={cellLook} />
          </tr>
          <tr>
            <th scope="row" className={`${cellLook} text-left font-medium`}>
              Loops
            </th>
            {sides.map(({ patient, openLoops, closedLoops }) => (
              <td key={patient.id} className={`${cellLook} text-base`}>
                {openLoops} open, {closedLoops} closed
              </td>
            ))}
            <td className={cellLook} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
