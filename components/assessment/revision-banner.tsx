import { History } from "lucide-react";
import { SheetMargins } from "@/components/layout/sheet-margins";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { RevisionRow } from "@/lib/features/presentations/revisions-view";
import { reasonWords } from "@/lib/features/summaries/revision-words";

interface Props {
  readonly presentationId: string;
  readonly revision: number;
  readonly revisions: readonly RevisionRow[];
}

/** Says on screen and on every sheet that this is not how the record stands now. */
export function RevisionBanner({ presentationId, revision, revisions }: Props) {
  const next = revisions.find((row) => row.revision === revision + 1);
  const title = `Revision ${revision} of ${revisions.length}, replaced`;
  return (
    <header className="hatched sticky top-14 z-10 border-y-2 border-ink bg-sunken px-4 py-2 lg:px-6 print:static print:px-2">
      <SheetMargins topRight={title.toLocaleUpperCase("en")} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="flex items-center gap-2 text-xl font-semibold">
          <History aria-hidden className="size-5" strokeWidth={2} />
          {title}
        </h1>
        <p className="screen-only">
          <TextLink href={`/presentations/${presentationId}`}>Go to the current revision</TextLink>
        </p>
      </div>
      {next ? (
        <p>
          Replaced on <Moment at={next.recordedAt} /> by {next.recordedBy} because:{" "}
          {reasonWords(next)}. Do not act on this page.
        </p>
      ) : null}
    </header>
  );
}
