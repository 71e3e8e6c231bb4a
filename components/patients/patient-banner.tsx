import { TextLink } from "@/components/ui/text-link";
import type { PatientBannerView } from "@/lib/features/patients/identity";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import { dateWords } from "@/lib/features/summaries/date-words";
import { DeceasedMark } from "./deceased-mark";
import { FictionalMark } from "./fictional-mark";
import { PatientName } from "./patient-name";
import { PrintedIdentity } from "./printed-identity";

interface Props {
  readonly patient: PatientBannerView;
  readonly shownAt: { readonly iso: string; readonly text: string };
}

/** Who this page is about. Never scrolls away, and stands on every printed sheet. */
export function PatientBanner({ patient, shownAt }: Props) {
  const died = patient.deceasedOn;
  const look = died ? "hatched border-b-2 border-ink bg-sunken" : "border-b border-line bg-surface";
  return (
    <section
      aria-label="Patient"
      className={`sticky top-0 z-20 px-4 py-2 lg:px-6 print:static print:px-0 ${look}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5">
        <p className="text-base font-semibold">
          <TextLink href={`/patients/${patient.id}`} look="hover:underline underline-offset-3">
            <PatientName patient={patient} />
          </TextLink>
        </p>
        <p>
          <span className="text-quiet">born</span> {patient.bornText} (
          {died ? `died aged ${patient.ageYears} y` : `${patient.ageYears} y`})
        </p>
        <p>
          <span className="sr-only">Sex at birth: </span>
          {patient.sexAtBirth === "unknown"
            ? "Sex not known"
            : sexAtBirthLabels[patient.sexAtBirth]}
        </p>
        <p>
          <span className="text-quiet">No.</span>{" "}
          <span className="font-mono">{patient.number}</span>
        </p>
        {died ? <DeceasedMark on={dateWords(died)} /> : null}
        {patient.fictional ? <FictionalMark /> : null}
      </div>
      <p className="text-sm text-quiet">
        {patient.cancer ?? "cancer: not recorded"} · allergy: not recorded ·{" "}
        {openLoops(patient.openLoops)}
      </p>
      <PrintedIdentity patient={patient} shownAt={shownAt} />
    </section>
  );
}

function openLoops(count: number): string {
  if (count === 0) return "no open loops";
  return count === 1 ? "1 open loop" : `${count} open loops`;
}
