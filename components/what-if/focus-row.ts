import { questionAnchor } from "@/components/presentations/question";
import type { FindingId } from "@/lib/clinical/knowledge/findings";

/** Unfolds and scrolls to a row and focuses its answer: the chosen one of several, else the field, else the row. */
export function focusRow(id: FindingId): void {
  const row = document.getElementById(questionAnchor(id));
  if (!row) return;
  row.closest("details")?.setAttribute("open", "");
  if (!row.closest("[hidden]")) {
    focusAnswer(row);
    return;
  }
  row.closest("[data-folds]")?.querySelector<HTMLElement>("[aria-expanded=false]")?.click();
  requestAnimationFrame(() => focusAnswer(row));
}

function focusAnswer(row: HTMLElement): void {
  row.scrollIntoView({ block: "center" });
  const answer = row.querySelector<HTMLElement>("input:checked, input:not([type=radio]), select");
  (answer ?? row).focus({ preventScroll: true });
}
