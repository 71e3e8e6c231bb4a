import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { PatientBannerView } from "@/lib/features/patients/identity";
import { dateWords } from "@/lib/features/summaries/date-words";

interface Props {
  readonly patient: PatientBannerView & { readonly deceasedOn: string };
  readonly canAmend: boolean;
  /** The day of a presentation that was recorded after the death. */
  readonly recordedAfter?: string | null;
}

/** What a death leaves to be done: each open loop is closed by somebody, with its outcome. */
export function DeceasedNotice({ patient, canAmend, recordedAfter = null }: Props) {
  const { id, deceasedOn, openLoops } = patient;
  return (
    <Notice tone={openLoops > 0 ? "warning" : "plain"}>
      <p>
        <strong>Recorded as deceased on {dateWords(deceasedOn)}.</strong>{" "}
        {openLoops > 0 ? <strong>{stillOpen(openLoops)}</strong> : "No loop is open."} No
        presentation can be added.
      </p>
      {recordedAfter ? (
        <p className="mt-1">
          Check the date: a presentation was recorded after it, on {recordedAfter}.
        </p>
      ) : null}
      {canAmend ? (
        <p className="mt-1">
          If that is wrong,{" "}
          <TextLink href={`/patients/${id}/edit`}>correct the registration</TextLink>.
        </p>
      ) : null}
    </Notice>
  );
}

function stillOpen(loops: number): string {
  return loops === 1
    ? "1 loop still open: close it with its outcome."
    : `${loops} loops still open: close each with its outcome.`;
}

export function isDeceased<Patient extends { readonly deceasedOn: string | null }>(
  patient: Patient,
): patient is Patient & { readonly deceasedOn: string } {
  return patient.deceasedOn !== null;
}
