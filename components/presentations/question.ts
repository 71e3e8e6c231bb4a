import type { FindingId } from "@/lib/clinical/knowledge/findings";

/** A finding as the form needs it: no evidence, no rules, so that the page stays light. */
export interface Question {
  readonly id: FindingId;
  readonly kind: "tri" | "number" | "choice" | "choices" | "date";
  readonly label: string;
  /** Patient wording; null when it is examined, measured or read from the record. */
  readonly ask: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly unit: string | null;
  readonly limits: string | null;
  /** A yes speaks for a rule above routine. */
  readonly redFlag: boolean;
}

export interface IntakeSection {
  readonly id: string;
  readonly title: string;
  /** The title where there is little room. */
  readonly short: string;
  /** Said under the title. */
  readonly note: string | null;
  readonly questions: readonly Question[];
}

/** The name a question's answer has in the form. */
export function answerName(id: FindingId): string {
  return `answers.${id}`;
}

/** Where a question stands on the page. */
export function questionAnchor(id: FindingId): string {
  return `q-${id}`;
}

export function sectionAnchor(id: string): string {
  return `section-${id}`;
}
