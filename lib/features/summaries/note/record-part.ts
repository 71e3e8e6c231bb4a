import { findingsById } from "../../../clinical/knowledge/findings.ts";
import type { AnswerLine, AnswersSummary, SummaryContent } from "../view.ts";
import { transliterated } from "./ascii.ts";
import { item, titled, wrap } from "./wrap.ts";

/** What was asked, as it was answered, and the free text. */
export function subjectivePart({ answers, freeText }: SummaryContent): string[] {
  const asked = only(answers, (line) => !isObjective(line));
  return [
    "SUBJECTIVE",
    ...answerLines(asked, "Asked, answer no"),
    ...(isEmpty(asked) ? ["No question was asked."] : []),
    ...freeTextLines(freeText.text),
  ];
}

/** What was examined, measured or read from the record. */
export function objectivePart({ answers }: SummaryContent): string[] {
  const found = only(answers, isObjective);
  return [
    "OBJECTIVE (examined, measured or from the record)",
    ...answerLines(found, "Looked for, answer no"),
    ...(isEmpty(found) ? ["No finding of an examination and no result was recorded."] : []),
  ];
}

/** Answers that contradict each other, and those that no rule used. */
export function relevancePart({ relevance }: SummaryContent): string[] {
  const lines = [...relevance.contradictions, ...relevance.excluded];
  if (lines.length === 0) return [];
  return ["CONTRADICTIONS AND EXCLUDED ANSWERS", ...lines.flatMap(({ text }) => item(text))];
}

/** Every question without an answer, by name. */
export function notAskedPart({ answers, relevance }: SummaryContent): string[] {
  const lines = answers.notAsked.flatMap(({ title, labels }) =>
    item(`${title} (${labels.length}): ${labels.join("; ")}`),
  );
  const named =
    lines.length === 0
      ? []
      : ["NOT ASKED, NOT EXAMINED OR NO RESULT (nothing is known of these)", ...lines];
  const { doesNotApply } = relevance;
  if (doesNotApply.length === 0) return named;
  return [...named, "DOES NOT APPLY (not asked)", ...item(doesNotApply.join("; "))];
}

type Answered = Omit<AnswersSummary, "notAsked">;

/** The patient is asked about what has a question; the care setting is neither asked nor examined. */
function isObjective({ finding }: AnswerLine): boolean {
  return findingsById[finding].question === null && finding !== "setting";
}

function only(answers: AnswersSummary, wanted: (line: AnswerLine) => boolean): Answered {
  return {
    positives: answers.positives.filter(wanted),
    negatives: answers.negatives.filter(wanted),
    notSure: answers.notSure.filter(wanted),
    values: answers.values.filter(wanted),
  };
}

function isEmpty({ positives, negatives, notSure, values }: Answered): boolean {
  return positives.length + negatives.length + notSure.length + values.length === 0;
}

function answerLines({ positives, negatives, notSure, values }: Answered, no: string): string[] {
  return [
    ...titled(`Yes (${positives.length}):`, positives.flatMap(labelItem)),
    ...titled("Measurements, dates and choices:", values.flatMap(textItem)),
    ...titled(`${no} (${negatives.length}):`, negatives.flatMap(labelItem)),
    ...titled(`Patient not sure or not known (${notSure.length}):`, notSure.flatMap(textItem)),
  ];
}

function labelItem({ label, saidBy }: AnswerLine): string[] {
  return item(saidBy ? `${label} (${saidBy})` : label);
}

function textItem({ text, saidBy }: AnswerLine): string[] {
  return item(saidBy ? `${text} (${saidBy})` : text);
}

/** Marked line by line, so that nothing typed reads as a line of the note. */
function freeTextLines(text: string): string[] {
  if (text.trim() === "") return ["Free text: none."];
  const typed = transliterated(text).trimEnd().split("\n");
  return ["Free text (not read by the rules):", ...typed.flatMap((line) => wrap(line, "> ", "> "))];
}
