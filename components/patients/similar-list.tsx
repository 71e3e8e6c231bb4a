import { TextLink } from "@/components/ui/text-link";
import type { SimilarPatients } from "@/lib/features/patients/view";
import { DeceasedMark } from "./deceased-mark";
import { PatientName } from "./patient-name";
import { mergeHref } from "./patients-address";

interface Props {
  readonly similar: SimilarPatients;
  /** Where leaving the page would lose what was typed. */
  readonly newTab?: boolean;
  /** Of a reviewer on the chart of this patient: leads to both side by side. */
  readonly compareWith?: string | null;
}

/** Who may be the same person, and what speaks for it. */
export function SimilarList({ similar, newTab = false, compareWith = null }: Props) {
  return (
    <>
      <ul className={`border-t border-line bg-surface ${newTab ? "mt-2" : ""}`}>
        {similar.found.map(({ patient, why }) => (
          <li key={patient.id} className={`border-b border-line py-2 ${newTab ? "" : "px-3"}`}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <a
                href={`/patients/${patient.id}`}
                {...(newTab ? { target: "_blank", rel: "noreferrer" } : {})}
                className="font-medium text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
              >
                <PatientName patient={patient} />
                {newTab ? <span className="sr-only"> (opens in a new tab)</span> : null}
              </a>
              <span>
                {patient.bornText} ({patient.ageYears} y)
              </span>
              <span>
                <span className="text-quiet">No.</span>{" "}
                <span className="font-mono">{patient.number}</span>
              </span>
              {patient.deceasedOn ? <DeceasedMark /> : null}
            </p>
            <p className="text-sm text-quiet">{why.join(" · ")}</p>
            {compareWith ? (
              <TextLink href={mergeHref(compareWith, patient.id)}>
                Compare
                <span className="sr-only">
                  {" "}
                  with <PatientName patient={patient} />, {patient.number}
                </span>
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {similar.more > 0 ? (
        <p className="mt-1 text-sm">
          and {similar.more} more: search for the name to see all of them.
        </p>
      ) : null}
    </>
  );
}
