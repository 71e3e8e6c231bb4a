import { loopOutcomeLabels, loopStateLabels } from "../follow-up/schema.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationView } from "../presentations/view.ts";
import { dateWords } from "./date-words.ts";
import type { LoopLine } from "./view.ts";

/** What is being followed up, by whom and by when. */
export function loopLines({ loops }: Pick<PresentationView, "loops">): LoopLine[] {
  return loops.map(loopLine);
}

function loopLine({ id, title, owner, due, state, outcome }: LoopRow): LoopLine {
  return {
    id,
    title,
    owner: owner?.name ?? "unassigned",
    due: due.text,
    dueInWords: outcome === null ? due.inWords : null,
    overdue: due.overdue,
    state: loopStateLabels[state],
    outcome: outcome && loopOutcomeLabels[outcome],
  };
}

/** The planned review outside the ladder, "24-Nov-2026"; null when there is none. */
export function reviewDate({ reviewOn }: Pick<PresentationView, "reviewOn">): string | null {
  return reviewOn && dateWords(reviewOn);
}
