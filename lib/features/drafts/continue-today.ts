import type { DraftStart } from "./view.ts";
import { withoutAskedAgain } from "./without-asked-again.ts";

/** The draft of an earlier day as a consultation of today: what must be asked again is empty, and named. */
export function continueToday(start: DraftStart): DraftStart {
  const { found, day } = start;
  if (!found?.ofAnotherDay) return start;
  const { values, emptied } = withoutAskedAgain(found.values, start.askAgain);
  return { ...start, found: { ...found, values, emptied, askedOn: day, ofAnotherDay: false } };
}
