import type { KeyLine } from "@/components/keys/key-line";
import type { AssessmentAbilities } from "./assessment-abilities";

/** The keys of the assessment page, for what its reader may do. */
export function assessmentKeyLines(may: AssessmentAbilities, isAssessed: boolean): KeyLine[] {
  return [
    ...(may.decide && isAssessed ? deciding : []),
    ...(may.exportSummary ? [{ keys: ["N"], does: "Copy the note" }] : []),
    ...(isAssessed ? [{ keys: ["H"], does: "Hide or show evidence figures" }] : []),
    { keys: ["Esc"], does: "Close what is open", always: true },
    { keys: ["?"], does: "This list" },
  ];
}

const deciding: readonly KeyLine[] = [
  { keys: ["J"], does: "Next suggestion that waits for a decision" },
  { keys: ["K"], does: "Suggestion before" },
  { keys: ["↓", "↑"], does: "The same, from within the suggestions", always: true },
  { keys: ["A"], does: "Accept the suggestion that has the focus" },
  { keys: ["D"], does: "Decline it, or it is done already: choose the reason" },
];
