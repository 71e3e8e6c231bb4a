import { Moment } from "@/components/ui/moment";
import type { PresentationView } from "@/lib/features/presentations/view";
import { reasonWords } from "@/lib/features/summaries/revision-words";
import { DifferenceTier } from "./difference-tier";
import { DifferenceView } from "./difference-view";

/** What the last amendment changed, above the assessment that followed from it. */
export function AmendedNotice({
  view: { history, revision },
}: {
  readonly view: PresentationView;
}) {
  const { difference, revisions } = history;
  const row = revisions.find((one) => one.revision === revision);
  if (!difference || !row) return null;
  return (
    <section
      aria-label="Last amendment"
      className="mb-4 border border-l-4 border-line border-l-control bg-surface px-4 py-2"
    >
      <p>
        <strong className="font-semibold">
          Amended <Moment at={row.recordedAt} />
        </strong>{" "}
        by {row.recordedBy}: {reasonWords(row)}
      </p>
      <DifferenceTier difference={difference} />
      <details className="printed text-sm">
        <summary className="touchable inline-flex cursor-pointer items-center text-accent underline underline-offset-3">
          What changed from revision {revision - 1}
        </summary>
        <DifferenceView difference={difference} />
      </details>
    </section>
  );
}
