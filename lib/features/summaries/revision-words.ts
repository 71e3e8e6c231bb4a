import { revisionReasonLabels } from "../presentations/amend-reasons.ts";
import type { RevisionRow } from "../presentations/revisions-view.ts";
import type { PresentationView } from "../presentations/view.ts";

/** "Further history: daughter rang back", "as dictated"; "" where there is none. */
export function reasonWords({ reason, reasonNote }: Pick<RevisionRow, "reason" | "reasonNote">) {
  const coded = reason === null || reason === "other" ? null : revisionReasonLabels[reason];
  return [coded, reasonNote].filter((part) => part).join(": ");
}

/** "revision 1", or "revision 2, amended 21-Nov-2026 14:02 by Dr B (Further history)". */
export function revisionWords({
  revision,
  history,
}: Pick<PresentationView, "revision" | "history">): string {
  const row = history.revisions.find((one) => one.revision === revision);
  if (!row || revision === 1) return `revision ${revision}`;
  const { recordedAt, recordedBy } = row;
  return `revision ${revision}, amended ${recordedAt.text} by ${recordedBy} (${reasonWords(row)})`;
}
