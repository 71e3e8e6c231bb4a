import { type RecheckCase, rechecks } from "@/lib/features/follow-up/recheck";
import { intervalWords } from "@/lib/features/practice/interval-words";

/** What each recheck follows, in the order of the list. */
const labels: Readonly<Record<RecheckCase, string>> = {
  engine_failed: "No assessment could be made",
  cauda_equina: "Suspected cauda equina syndrome",
  emergency: "Other emergency",
  urgent: "Urgent",
  soon: "Soon",
  incomplete: "Safety questions still open",
  routine: "Routine",
  symptoms_persist: "Symptoms persist",
};

/** "the same day", "24 hours" */
function words(clock: string): string {
  return clock === "P0D" ? "the same day" : intervalWords(clock);
}

export const intervalList = Object.entries(labels).map(([of, label]) => ({
  of: of as RecheckCase,
  label,
  specified: words(rechecks[of as RecheckCase].within),
}));

/** The practice's own interval, or the specification's. */
export function ownWords(clock: string | undefined): string | null {
  return clock ? words(clock) : null;
}
