import { PatientName } from "@/components/patients/patient-name";
import type { PresentationView } from "@/lib/features/presentations/view";
import { summaryContent } from "@/lib/features/summaries/content";
import { EmergencyDialog } from "./emergency-dialog";

const shown = 6;

interface Props {
  readonly view: PresentationView;
  /** The page it appears on; the assessment. */
  readonly stayAt?: string;
}

/** What to do at once for whom; nothing unless the presentation is an emergency. */
export function EmergencyNotice({ view, stayAt = `/presentations/${view.id}` }: Props) {
  if (view.assessment?.tier !== "emergency") return null;
  const { doNow, conditions, sources } = summaryContent(view);
  const emergencies = new Set(
    sources.filter(({ tier }) => tier === "emergency").map(({ number }) => number),
  );
  const ofEmergency = (line: { readonly sources: readonly number[] }) =>
    line.sources.some((number) => emergencies.has(number));
  const suspected = conditions.filter(
    (condition) => condition.standing === "suspected" && ofEmergency(condition),
  );
  const steps = doNow.filter((line) => line.deadline !== null && ofEmergency(line));
  return (
    <EmergencyDialog stayAt={stayAt}>
      <p className="font-semibold">
        <PatientName patient={view.patient} />, born {view.patient.bornText}
      </p>
      {suspected.length > 0 ? (
        <p className="mt-1">Suspected: {suspected.map(({ label }) => label).join("; ")}</p>
      ) : null}
      <p className="mt-3 font-semibold">Phone now. The patient does not leave without a plan.</p>
      <ul className="mt-2 border-t border-line">
        {steps.slice(0, shown).map((line) => (
          <li key={line.key} className="flex justify-between gap-4 border-b border-line py-1.5">
            <span>{line.label}</span>
            <span className="shrink-0">{line.deadline}</span>
          </li>
        ))}
      </ul>
      {steps.length > shown ? (
        <p className="mt-2 text-sm text-quiet">
          {steps.length - shown} more with a deadline are in the assessment.
        </p>
      ) : null}
    </EmergencyDialog>
  );
}
