import { dateText } from "../../platform/dates.ts";
import {
  type LoopEventKind,
  type LoopOutcome,
  type LoopState,
  loopOutcomeLabels,
  loopStateLabels,
} from "./schema.ts";

export interface Step {
  readonly kind: LoopEventKind;
  readonly state: LoopState;
  readonly outcome: LoopOutcome | null;
  readonly note: string | null;
  /** YYYY-MM-DD */
  readonly happenedOn: string | null;
  /** After the step; null when it is unassigned. */
  readonly owner: string | null;
  readonly offeredTo: string | null;
}

/** "Opened", "Booked on 05-Apr-2026: scanner 2", "Offered to Test Reviewer: on leave", "Closed: Died" */
export function eventText(step: Step): string {
  const { outcome, note, happenedOn } = step;
  const when = happenedOn ? ` on ${dateText(happenedOn)}` : "";
  const happened = whatHappened(step);
  const label = outcome ? loopOutcomeLabels[outcome] : "";
  const words = [label.startsWith(happened) ? "" : label, note].filter((part) => part);
  return [`${happened}${when}`, ...words].join(": ");
}

function whatHappened({ kind, state, owner, offeredTo }: Step): string {
  switch (kind) {
    case "opened":
      return "Opened";
    case "step":
    case "closed":
      return loopStateLabels[state];
    case "due_changed":
      return "Due date changed";
    case "offered":
      return `Offered to ${offeredTo}`;
    case "offer_accepted":
      return `Hand-over accepted by ${owner}`;
    case "offer_refused":
      return "Hand-over refused";
    case "offer_withdrawn":
      return "Offer withdrawn";
    case "reassigned":
      return owner ? `Reassigned to ${owner}` : "Left unassigned";
    case "taken":
      return `Taken on by ${owner}`;
  }
}
