import { isOpen, type LoopAbilities } from "@/components/follow-up/loop-abilities";
import { LoopList } from "@/components/follow-up/loop-list";
import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PatientChartView } from "@/lib/features/patients/view";
import { DeceasedNotice, isDeceased } from "./deceased-notice";
import { RegistrationHistory } from "./registration-history";
import { Timeline } from "./timeline";

interface Props {
  readonly chart: PatientChartView;
  readonly canRecord: boolean;
  readonly canAmend: boolean;
  readonly may: LoopAbilities;
}

/** One patient: every presentation, latest first, and what is still owed. */
export function ChartScreen({ chart, canRecord, canAmend, may }: Props) {
  const { patient, presentations, loops, history } = chart;
  const open = loops.filter(isOpen);
  const closed = loops.filter((loop) => !isOpen(loop));
  const died = isDeceased(patient);
  return (
    <Page
      title="Chart"
      actions={
        <>
          {canAmend ? (
            <TextLink href={`/patients/${patient.id}/edit`} look={buttonClass("secondary", "h-9")}>
              Correct the registration
            </TextLink>
          ) : null}
          {canRecord && !died ? (
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
      {died ? (
        <div className="mb-6">
          <DeceasedNotice patient={patient} canAmend={canAmend} />
        </div>
      ) : null}
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
        <Section
          id="presentations"
          title="Presentations"
          aside={presentations.length === 1 ? "1 recorded" : `${presentations.length} recorded`}
        >
          <Timeline presentations={presentations} />
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
          <Section id="history" title="Registration history">
            <RegistrationHistory events={history} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
