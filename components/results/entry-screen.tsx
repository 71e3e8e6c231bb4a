import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";
import type { PresentationView } from "@/lib/features/presentations/view";
import { scoreIds, scores } from "@/lib/features/results/scores";
import { entryGroups } from "./entry-fields";
import { EntryForm } from "./entry-form";
import { EntryRows } from "./entry-rows";
import { ScoreEntry } from "./score-entry";

interface Props {
  readonly view: PresentationView;
  /** The order it answers; null for a result of none. */
  readonly loop: LoopRow | null;
}

/** A report is entered: what the order asked for first, everything else below. */
export function EntryScreen({ view, loop }: Props) {
  const order = view.recommendations.find(({ loopId }) => loop && loopId === loop.id)?.code ?? null;
  return (
    <Page
      title="Enter results"
      summary={loop ? `Of the order “${loop.title}”` : "Not tied to an order"}
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
          {entryGroups(order).map(({ id, title, fields }) => (
            <section key={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`} className="mb-1 font-semibold">
                {title}
              </h2>
              <EntryRows fields={fields} />
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
