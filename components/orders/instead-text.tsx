import { Citation } from "@/components/assessment/citation";
import type { CitationLine } from "@/lib/features/summaries/evidence-view";

interface Props {
  /** "If MRI is not possible: CT whole spine"; null where nothing speaks against the test. */
  readonly instead: string | null;
  readonly citations: readonly CitationLine[];
}

/** What may be done in place of a test, and where that stands. */
export function InsteadText({ instead, citations }: Props) {
  if (!instead) return null;
  return (
    <p className="max-w-[75ch] text-sm">
      <span className="font-medium">{instead}</span>{" "}
      <span className="text-quiet">
        {citations.map((citation) => (
          <span key={`${citation.source?.id} ${citation.text}`}>
            <Citation citation={citation} brief />{" "}
          </span>
        ))}
      </span>
    </p>
  );
}
