import { findingsById } from "../../clinical/knowledge/findings.ts";
import { minimumSafetySet } from "../../clinical/knowledge/minimum-safety-set.ts";
import type { PresentationView } from "../presentations/view.ts";
import { reviewDate } from "./loops.ts";
import { type PlannedStep, plannedSteps } from "./planned-steps.ts";
import { safetyNet } from "./safety-net.ts";
import type { SafetyNetLine } from "./safety-net-view.ts";

/** What the patient takes home: what to watch for, what is still unknown, and what was arranged. */
export interface PatientSheetContent {
  readonly cards: readonly SafetyNetLine[];
  /** Safety questions without a yes or no, in the patient's words. */
  readonly unanswered: readonly string[];
  /** That nobody examined the patient, as far as is recorded; null when somebody did. */
  readonly notExamined: string | null;
  readonly planned: readonly PlannedStep[];
  /** "24-Nov-2026"; null when no review outside the follow-up is planned. */
  readonly reviewOn: string | null;
}

/** Pure: the same view always gives the same sheet. No tier and no condition stands on it. */
export function patientSheet(view: PresentationView): PatientSheetContent {
  return {
    cards: safetyNet(view),
    unanswered: unansweredQuestions(view),
    notExamined: notExamined(view),
    planned: plannedSteps(view),
    reviewOn: reviewDate(view),
  };
}

/** Read from the answers, so that they are named also where the engine failed. */
function unansweredQuestions({ answers }: PresentationView): string[] {
  return minimumSafetySet
    .filter((id) => !["yes", "no"].includes(String(answers[id]?.value)))
    .flatMap((id) => findingsById[id].question ?? []);
}

/** An examination is part of the minimum safety set. */
function notExamined({ answers }: PresentationView): string | null {
  const extent = answers.exam_performed?.value;
  if (extent === "full" || extent === "partial") return null;
  return extent === "none_remote"
    ? "We have not examined you yet."
    : "It is not recorded that you were examined.";
}
