import { Moment } from "@/components/ui/moment";
import type { PresentationView } from "@/lib/features/presentations/view";
import { revisionWords } from "@/lib/features/summaries/revision-words";

interface Props {
  readonly view: PresentationView;
  /** "24-Nov-2026"; null when no review is planned. */
  readonly reviewOn: string | null;
}

/** When and by whom it was recorded, which revision this is, and who amended it last. */
export function RevisionLine({ view, reviewOn }: Props) {
  return (
    <p className="mt-1 text-sm text-quiet">
      Recorded <Moment at={view.recordedAt} /> by {view.recordedBy} · {revisionWords(view)}
      {reviewOn ? ` · review planned for ${reviewOn}` : ""}
    </p>
  );
}
