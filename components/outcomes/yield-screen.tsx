import { Page } from "@/components/layout/page";
import { PatientName } from "@/components/patients/patient-name";
import { Moment } from "@/components/ui/moment";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PracticeYield } from "@/lib/features/outcomes/view";
import { CountTable } from "./count-table";

/** What orders led to in this practice, and how patients were when a diagnosis was confirmed. */
export function YieldScreen({ found }: { readonly found: PracticeYield }) {
  const { investigations, atDiagnosis, missing, missingCount, countedAt } = found;
  return (
    <Page
      title="Outcomes"
      summary={`Counted ${countedAt.text}. Counts of this practice, never the chance of a patient.`}
      actions={<PrintButton variant="secondary" />}
    >
      <div className="space-y-7">
        <Section
          id="missing"
          title="Cause found, diagnosis not recorded"
          aside={String(missingCount)}
        >
          <Missing missing={missing} missingCount={missingCount} />
        </Section>
        <Section
          id="yield"
          title="What orders led to"
          aside="Closed as entered in error: not counted"
        >
          {investigations.length === 0 ? (
            <p className="border-t border-line pt-2 text-quiet">No test was ordered yet.</p>
          ) : (
            <CountTable
              caption="Orders by investigation and what they led to"
              columns={[
                "Investigation",
                "Orders",
                "Still open",
                "Cancer found",
                "Other serious cause found",
                "Not found",
                "Declined, moved or died",
              ]}
              rows={investigations.map((row) => ({
                name: row.label,
                counts: [
                  row.orders,
                  row.open,
                  row.cancerFound,
                  row.otherSerious,
                  row.notFound,
                  row.otherwise,
                ],
              }))}
            />
          )}
        </Section>
        <Section id="at-diagnosis" title="When it was diagnosed">
          {atDiagnosis.length === 0 ? (
            <p className="border-t border-line pt-2 text-quiet">No diagnosis is recorded yet.</p>
          ) : (
            <CountTable
              caption="Diagnoses by walking and continence at diagnosis"
              columns={[
                "Diagnosis",
                "Recorded",
                "Walks",
                "Walks, new difficulty",
                "Cannot walk",
                "Walking not known",
                "Continent",
                "Bladder or bowel disturbed",
                "Bladder and bowel not known",
              ]}
              rows={atDiagnosis.map((row) => ({
                name: row.condition,
                counts: [
                  row.diagnoses,
                  row.walks,
                  row.gaitDisturbed,
                  row.cannotWalk,
                  row.walkingNotKnown,
                  row.continent,
                  row.disturbed,
                  row.continenceNotKnown,
                ],
              }))}
            />
          )}
        </Section>
      </div>
    </Page>
  );
}

function Missing({ missing, missingCount }: Pick<PracticeYield, "missing" | "missingCount">) {
  if (missing.length === 0)
    return <p className="border-t border-line pt-2 text-quiet">Every cause found is recorded.</p>;
  const more = missingCount - missing.length;
  return (
    <ul className="border-t border-line bg-surface">
      {more > 0 ? (
        <li className="border-b border-line px-3 py-1 font-semibold">
          The {missing.length} oldest are listed. {more} more are not: they follow once these are
          recorded.
        </li>
      ) : null}
      {missing.map(({ presentationId, patient, closedAt }) => (
        <li
          key={presentationId}
          className="flex min-h-9 flex-wrap items-center gap-x-4 border-b border-line px-3 py-1"
        >
          <TextLink href={`/presentations/${presentationId}/diagnosis`}>
            <PatientName patient={patient} />
          </TextLink>
          <span className="text-sm text-quiet">
            {patient.ageYears} y · <span className="font-mono">{patient.number}</span> · closed{" "}
            <Moment at={closedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
