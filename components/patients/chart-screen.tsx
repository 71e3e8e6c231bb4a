import { isOpen, type LoopAbilities } from "@/components/follow-up/loop-abilities";
import { LoopList } from "@/components/follow-up/loop-list";
import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PatientChartView } from "@/lib/features/patients/view";
import { DeceasedNotice, isDeceased } from "./deceased-notice";
import { MergedList, MovedNotice } from "./merged-list";
import { RegistrationHistory } from "./registration-history";
import { SimilarList } from "./similar-list";
import { Timeline } from "./timeline";

interface Props {
  readonly chart: PatientChartView;
  /** The merged registration whose address was opened; null for the patient's own. */
  readonly openedAs: string | null;
  readonly may: LoopAbilities & ChartAbilities;
}

/** What the reader's role allows with the patient. */
interface ChartAbilities {
  readonly record: boolean;
  readonly amend: boolean;
  readonly merge: boolean;
}

/** One patient: every presentation, latest first, and what is still owed. */
export function ChartScreen({ chart, openedAs, may }: Props) {
  const { patient, presentations, loops, history } = chart;
  const open = loops.filter(isOpen);
  const closed = loops.filter((loop) => !isOpen(loop));
  const died = isDeceased(patient);
  const moved = chart.merged.find((record) => record.patient.id === openedAs);
  return (
    <Page
      title="Chart"
      actions={
        <>
          <TextLink href={`/patients/${patient.id}/trends`} look={buttonClass("secondary", "h-9")}>
            Trends
          </TextLink>
          {may.merge ? (
            <TextLink href={`/patients/${patient.id}/merge`} look={buttonClass("secondary", "h-9")}>
              Merge…
            </TextLink>
          ) : null}
          {may.amend ? (
            <TextLink href={`/patients/${patient.id}/edit`} look={buttonClass("secondary", "h-9")}>
              Correct the registration
            </TextLink>
          ) : null}
          {may.record && !died ? (
            <TextLink
              href={`/patients/${patient.id}/presentations/new`}
              look={buttonClass("primary", "h-9")}
            >
              Record a presentation
            </TextLink>
          ) : null}
        </>
      }
    >
      {moved || died ? (
        <div className="mb-6 space-y-3">
          {moved ? <MovedNotice record={moved} /> : null}
          {died ? (
            <DeceasedNotice
              patient={patient}
              canAmend={may.amend}
              recordedAfter={chart.recordedAfterDeath}
            />
          ) : null}
        </div>
      ) : null}
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
        <Section
          id="presentations"
          title="Presentations"
          aside={presentations.length === 1 ? "1 recorded" : `${presentations.length} recorded`}
        >
          <Timeline presentations={presentations} keptUnder={chart.keptUnder} />
        </Section>
        <div className="min-w-0 space-y-7">
          <Section id="loops" title="Open loops" aside={String(open.length)}>
            <LoopList loops={open} may={may} place="chart" />
          </Section>
          {closed.length > 0 ? (
            <Section id="closed-loops" title="Closed loops" aside={String(closed.length)}>
              <LoopList loops={closed} may={may} place="chart" />
            </Section>
          ) : null}
          {chart.merged.length > 0 ? (
            <Section id="merged" title="Merged registrations" aside={String(chart.merged.length)}>
              <MergedList merged={chart.merged} canUndo={may.merge} />
            </Section>
          ) : null}
          {chart.similar.found.length > 0 ? (
            <Section id="similar" title="May be the same person">
              <SimilarList similar={chart.similar} compareWith={may.merge ? patient.id : null} />
            </Section>
          ) : null}
          <Section id="history" title="Registration history">
            <RegistrationHistory events={history} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
