import type { ConditionId } from "../knowledge/conditions.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { Answers, AnswerValue, AssessmentContext } from "./answers.ts";
import { type DayRange, daysBefore } from "./calendar-days.ts";
import { withDerived } from "./derived-answers.ts";

/** What is established about one patient, in the form in which rules read it. */
export interface Facts {
  readonly given: Answers;
  /** With what follows from them; the same object where nothing does. */
  readonly answers: Answers;
  /** The duration when it follows from a date; a partial date gives a range. */
  readonly duration: DayRange | null;
  /** Only in the second pass: what the rules suspected and which tests they advised. */
  readonly assessed: Assessed | null;
}

export interface Assessed {
  readonly suspected: ReadonlySet<ConditionId>;
  readonly needs: ReadonlySet<"mri" | "ct_contrast">;
}

/** Throws a RangeError when a date has to be resolved and `asOf` is missing. */
export function readFacts(answers: Answers, context: AssessmentContext = {}): Facts {
  return {
    given: answers,
    answers: withDerived(answers),
    duration: durationOf(answers, context.asOf),
    assessed: null,
  };
}

/**
 * Where a duration was typed beside the date, the range spans both: if they contradict each other, a threshold
 * between them is not established. Without `asOf` a typed duration stands alone.
 */
function durationOf(answers: Answers, asOf: string | undefined): DayRange | null {
  const { pain_duration_days: typed, pain_onset_date: onset } = answers;
  if (typeof onset !== "string") return null;
  if (asOf === undefined) {
    if (typeof typed === "number") return null;
    throw new RangeError("as_of is required to resolve pain_onset_date");
  }
  const { low, high } = daysBefore(asOf, onset);
  if (typeof typed !== "number") return { low, high };
  return { low: Math.min(low, typed), high: Math.max(high, typed) };
}

/** The number as a range; undefined while it is not known. */
export function numberRange(facts: Facts, id: FindingId): DayRange | undefined {
  if (id === "pain_duration_days" && facts.duration) return facts.duration;
  const value = facts.answers[id];
  return typeof value === "number" ? { low: value, high: value } : undefined;
}

/** Answered with something other than "not known". */
export function isAnswered(facts: Facts, id: FindingId): boolean {
  if (id === "pain_duration_days" && facts.duration) return true;
  return isAnswer(facts.answers[id]);
}

/** An empty list, "unknown" and a test that was not done are no answer. */
export function isAnswer(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === "unknown" || value === "not_done") return false;
  return typeof value === "string" || typeof value === "number" || value.length > 0;
}
