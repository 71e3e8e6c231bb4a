import { questionAnchor } from "@/components/presentations/question";
import type { FindingId } from "@/lib/clinical/knowledge/findings";

/** Scrolls to a row and focuses its answer: the chosen one of several, else the field. */
export function focusRow(id: FindingId): void {
  const row = document.getElementById(questionAnchor(id));
  row?.scrollIntoView({ block: "center" });
  const answer = row?.querySelector<HTMLElement>("input:checked, input:not([type=radio]), select");
  answer?.focus({ preventScroll: true });
}
