import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { LastAnswer } from "@/lib/features/presentations/view";

/** A finding as the form needs it: no evidence, no rules, so that the page stays light. */
export interface Question {
  readonly id: FindingId;
  readonly kind: "tri" | "number" | "choice" | "choices" | "date";
  readonly label: string;
  /** Patient wording; null when it is examined, measured or read from the record. */
  readonly ask: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Its only unit; null where there is none, or one has to be chosen. */
  readonly unit: string | null;
  /** Units to choose from, by UCUM code; the one of the catalogue first. */
  readonly units: readonly { readonly value: string; readonly label: string }[];
  readonly limits: string | null;
  /** A yes speaks for a rule above routine. */
  readonly redFlag: boolean;
  /** Said in place of the wording and the limits. */
  readonly note?: string;
  /** What is typed cannot be accepted, and the row says why. */
  readonly invalid?: boolean;
  /** Of a result there is a day on which it was taken, and nobody to say otherwise. */
  readonly isResult?: boolean;
  /** What was answered at an earlier presentation. */
  readonly last?: LastAnswer;
}

export interface IntakeSection {
  readonly id: string;
  readonly title: string;
  /** The title where there is little room. */
  readonly short: string;
  /** Said under the title. */
  readonly note: string | null;
  readonly questions: readonly Question[];
  /** Asked less often: folded after the others. */
  readonly further: {
    readonly title: string;
    readonly questions: readonly Question[];
  } | null;
}

/** The name a question's answer has in the form. */
export function answerName(id: FindingId): string {
  return `answers.${id}`;
}

/** The name of the unit that is chosen for an answer. */
export function unitName(id: FindingId): string {
  return `units.${id}`;
}

/** The names of who said it, of a second answer and who gave that, and of the day a result was taken. */
export function byName(id: FindingId): string {
  return `by.${id}`;
}

export function otherName(id: FindingId): string {
  return `other.${id}`;
}

export function otherByName(id: FindingId): string {
  return `otherBy.${id}`;
}

export function takenName(id: FindingId): string {
  return `taken.${id}`;
}

/** Where the row says that two people disagree. */
export function conflictAnchor(id: FindingId): string {
  return `conflict-${id}`;
}

/** The line under a row that says who gave its answer, and what is wrong with that line. */
export function aboutId(id: FindingId): string {
  return `about-${id}`;
}

export function aboutErrorId(id: FindingId): string {
  return `${aboutId(id)}-error`;
}

/** Where a question stands on the page. */
export function questionAnchor(id: FindingId): string {
  return `q-${id}`;
}

export function sectionAnchor(id: string): string {
  return `section-${id}`;
}
