import { Notice } from "@/components/ui/notice";
import type { ConflictLine } from "@/lib/features/summaries/view";

interface Props {
  readonly conflicts: readonly ConflictLine[];
}

/** Where two people disagree: both answers, who gave them, and which one counts. */
export function ConflictsNotice({ conflicts }: Props) {
  return (
    <Notice tone="warning">
      <h2 className="font-semibold">{titleOf(conflicts.length)}</h2>
      <ul className="text-sm">
        {conflicts.map(({ finding, label, counted, why, notCounted }) => (
          <li key={finding}>
            {label}: <strong className="font-semibold">{counted}</strong> {why}; not {notCounted}.
          </li>
        ))}
      </ul>
      <p className="text-sm text-quiet">Both are kept until they are reconciled.</p>
    </Notice>
  );
}

function titleOf(count: number): string {
  return count === 1
    ? "Two sources disagree on one answer"
    : `Two sources disagree on ${count} answers`;
}
