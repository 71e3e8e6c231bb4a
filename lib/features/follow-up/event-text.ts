import { dateText } from "../../platform/dates.ts";
import { type LoopOutcome, type LoopState, loopOutcomeLabels, loopStateLabels } from "./schema.ts";

export interface Step {
  readonly version: number;
  readonly state: LoopState;
  readonly outcome: LoopOutcome | null;
  readonly note: string | null;
  /** YYYY-MM-DD */
  readonly happenedOn: string | null;
}

/** "Opened", "Booked on 05-Apr-2026: scanner 2", "Closed: Died" */
export function eventText({ version, state, outcome, note, happenedOn }: Step): string {
  const what = version === 1 ? "Opened" : loopStateLabels[state];
  const when = happenedOn ? ` on ${dateText(happenedOn)}` : "";
  const words = [outcome && loopOutcomeLabels[outcome], note].filter((part) => part);
  return [`${what}${when}`, ...words].join(": ");
}
