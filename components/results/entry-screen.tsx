import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { isInvestigation } from "@/lib/clinical/engine/result-of-test";
import { loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";
import type { PresentationView } from "@/lib/features/presentations/view";
import { testTitled } from "@/lib/features/results/ordered-test";
import { scoreIds, scores } from "@/lib/features/results/scores";
import { entryGroups } from "./entry-fields";
import { EntryForm } from "./entry-form";
import { EntryRows } from "./entry-rows";
import { OrderReportEntry } from "./order-report-entry";
import { ScoreEntry } from "./score-entry";

interface Props {
  readonly view: PresentationView;
  /** The order it answers; null for a result of none. */
  readonly loop: LoopRow | null;
}

/** A report is entered: what the order asked for first, everything else below. */
export function EntryScreen({ view, loop }: Props) {
  const order = loop ? orderedTest(loop, view) : null;
  return (
    <Page
      title="Enter results"
      summary={loop ? orderWords(loop, order !== null) : "Not tied to an order"}
      actions={<TextLink href={`/presentations/${view.id}`}>Back to the assessment</TextLink>}
    >
      {loop?.closedAt ? (
        <div className="mb-4 max-w-[75ch]">
          <Notice tone="warning">
            This order is {loopStateLabels[loop.state].toLowerCase()}. The result is accepted all
            the same, and raised for review in a loop of its own.
          </Notice>
        </div>
      ) : null}
      <div className="max-w-5xl">
        <EntryForm presentationId={view.id} loopId={loop?.id ?? ""} idempotencyKey={randomUUID()}>
          {entryGroups(order).map(({ id, title, report, fields }) => (
            <section key={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`} className="mb-1 font-semibold">
                {title}
              </h2>
              {fields.length > 0 ? <EntryRows fields={fields} /> : null}
              {report ? (
                <OrderReportEntry
                  test={report}
                  besideFindings={report === "any" || fields.length > 0}
                />
              ) : null}
            </section>
          ))}
          {scoreIds.map((id) => (
            <details key={id}>
              <summary className="touchable mb-1 inline-flex cursor-pointer items-center font-semibold text-accent underline underline-offset-3">
                {scores[id].title}
              </summary>
              <ScoreEntry id={id} />
            </details>
          ))}
        </EntryForm>
      </div>
    </Page>
  );
}

function orderedTest({ id, title }: LoopRow, { recommendations }: PresentationView) {
  const code = recommendations.find(({ loopId }) => loopId === id)?.code ?? "";
  return testTitled(title) ?? (isInvestigation(code) ? code : null);
}

function orderWords({ title }: LoopRow, known: boolean): string {
  const words = `Of the order “${title}”`;
  return known ? `${words}. It still waits where only other results are entered` : words;
}
