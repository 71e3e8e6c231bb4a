import { findingsById } from "../../clinical/knowledge/findings.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationView } from "../presentations/view.ts";
import { reviewDate } from "./loops.ts";
import { safetyNet } from "./safety-net.ts";
import type { SafetyNetLine } from "./view.ts";

export interface PlannedStep {
  readonly what: string;
  /** "24-Nov-2026", or "22-Nov-2026 16:02" for clocks in hours or minutes. */
  readonly by: string;
}

/** What the patient takes home: what to watch for, what is still unknown, and what was arranged. */
export interface PatientSheetContent {
  readonly cards: readonly SafetyNetLine[];
  /** Safety questions without a yes or no, in the patient's words. */
  readonly unanswered: readonly string[];
  readonly planned: readonly PlannedStep[];
  /** "24-Nov-2026"; null when no review outside the follow-up is planned. */
  readonly reviewOn: string | null;
}

/** Pure: the same view always gives the same sheet. No tier and no condition stands on it. */
export function patientSheet(view: PresentationView): PatientSheetContent {
  return {
    cards: safetyNet(view),
    unanswered: unansweredQuestions(view),
    planned: view.loops.filter(isArranged).map(plannedStep),
    reviewOn: reviewDate(view),
  };
}

/** Read from the answers, so that they are named also where the engine failed. */
function unansweredQuestions({ answers }: PresentationView): string[] {
  return minimumSafetySet
    .filter((id) => !["yes", "no"].includes(String(answers[id]?.value)))
    .flatMap((id) => findingsById[id].question ?? []);
}

/** What a clinician has to do alone is not the patient's to wait for. */
function isArranged({ kind, outcome }: LoopRow): boolean {
  return kind !== "action" && outcome === null;
}

function plannedStep({ kind, title, due }: LoopRow): PlannedStep {
  return { what: kind === "recheck" ? "We look at your back pain again" : title, by: due.text };
}
