import type { RelevanceLine, RelevanceLines } from "@/lib/features/summaries/relevance-view";

/** Answers that contradict each other, and those that no rule used. */
export function RelevanceRecorded({ excluded, contradictions }: RelevanceLines) {
  return (
    <>
      <Lines title="Contradictions" lines={contradictions} />
      <Lines title="Excluded answers" lines={excluded} />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly lines: readonly RelevanceLine[];
}

function Lines({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className="mb-3 border-l-4 border-urgent pl-2 text-sm">
      <h3 className="font-semibold">{title}</h3>
      <ul>
        {lines.map(({ finding, text }) => (
          <li key={finding}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
