import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { PatientTrends } from "@/lib/features/trends/view";
import { AskAgainNotice } from "./ask-again-notice";
import { dayAxis } from "./chart-geometry";
import { EventList } from "./event-list";
import { MarkKey } from "./mark-key";
import { SeriesSection } from "./series-section";

interface Props {
  readonly trends: PatientTrends;
  readonly may: { readonly score: boolean; readonly record: boolean };
}

/** Values and pain of one patient over time, each as a chart and as a table. */
export function TrendsScreen({ trends: { patient, series, events, askAgain }, may }: Props) {
  const axis = dayAxis(series, events);
  const recordFor = may.record && !patient.deceasedOn ? patient.id : null;
  return (
    <Page
      title="Trends"
      actions={
        <div className="screen-only flex flex-wrap gap-2">
          <TextLink href={`/patients/${patient.id}`} look={buttonClass("secondary", "h-9")}>
            Back to the chart
          </TextLink>
          <PrintButton variant="secondary" />
          {may.score ? (
            <TextLink href={`/patients/${patient.id}/scores`} look={buttonClass("primary", "h-9")}>
              Enter a pain score
            </TextLink>
          ) : null}
        </div>
      }
    >
      <div className="space-y-7">
        <AskAgainNotice asks={askAgain} recordFor={recordFor} />
        {series.length === 0 ? (
          <Empty title="No value and no pain score was recorded for this patient yet">
            Results and pain typed at an intake stand here, and pain scores entered on a day.
          </Empty>
        ) : (
          <MarkKey />
        )}
        {series.map((one, place) => (
          <SeriesSection key={one.id} series={one} events={events} axis={axis} place={place} />
        ))}
        <Section id="events" title="On the axis" aside="P presentation, I imaging, D diagnosis">
          <EventList events={events} />
        </Section>
        <p className="max-w-[75ch] text-sm text-quiet">
          Differences are arithmetic. The knowledge base has no rule on how fast a laboratory value
          changes: its rules judge each value. Of pain it says what stands beside the score.
          “Adults”: the laboratory gave no range, so it is that of the knowledge base for the age
          and sex on that day. “Day of entry”: nobody said when it was taken.
        </p>
      </div>
    </Page>
  );
}
