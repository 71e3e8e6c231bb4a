import type { RelevanceLines } from "../relevance-view.ts";
import type { AnswerLine, AnswersSummary, ConflictLine, NotKnown } from "../view.ts";
import type { WouldChange } from "../would-change-view.ts";
import { heading, list, paragraph, smallSize } from "./blocks.ts";
import { pairedList } from "./paired-list.ts";
import type { Sheet } from "./sheet.ts";
import { type Column, table } from "./table.ts";

/** What is not known: above all the safety questions without an answer, by name. */
export function notKnownSection(sheet: Sheet, { missing, askNext, results }: NotKnown): void {
  const further = askNext.filter(({ finding }) => missing.every((one) => one.finding !== finding));
  if (missing.length + further.length + results.length === 0) return;
  heading(sheet, "H2", "Not known");
  if (missing.length > 0) {
    const columns: Column[] = [
      { title: "Safety question without an answer", share: 0.58, font: "bold" },
      { title: "Answer", share: 0.2 },
      { title: "Could raise to", share: 0.22 },
    ];
    const raises = new Map(askNext.map(({ finding, raiseName }) => [finding, raiseName]));
    const cells = ({ finding, label, answer }: AnswerLine) => [
      label,
      answer,
      raises.get(finding) ?? "",
    ];
    table(sheet, columns, missing.map(cells));
  }
  if (further.length > 0) heading(sheet, "H3", "Ask next");
  pairedList(
    sheet,
    further.map(({ label, couldRaiseText }) => [label, couldRaiseText].filter(Boolean).join(": ")),
  );
  if (results.length > 0) heading(sheet, "H3", "Results that could raise the tier");
  pairedList(sheet, results);
}

/** Where two people disagree: at the top, for the tier rests on the answers that count. */
export function conflictsSection(sheet: Sheet, conflicts: readonly ConflictLine[]): void {
  if (conflicts.length === 0) return;
  heading(sheet, "H2", "Sources disagree");
  list(
    sheet,
    conflicts.map(({ label, counted, why, notCounted }) => ({
      lines: [
        [
          { text: `${label}: ` },
          { text: counted, font: "bold" },
          { text: ` ${why}; not ${notCounted}.` },
        ],
      ],
    })),
  );
}

const printedAtOnce = 5;

/** The answers the tier rests on; a long list is cut and says so. */
export function restsOnSection(sheet: Sheet, { restsOn, note }: WouldChange): void {
  if (restsOn.length === 0) return;
  const shown = restsOn.slice(0, printedAtOnce);
  const cut = restsOn.length > shown.length ? ` (${shown.length} of ${restsOn.length})` : "";
  heading(sheet, "H3", `The tier rests on${cut}`);
  paragraph(sheet, [{ text: note }], smallSize);
  pairedList(
    sheet,
    shown.map(
      ({ label, answer, ifText, tierText }) => `${label}: ${answer}; ${ifText}: ${tierText}`,
    ),
  );
}

/** Every finding once, the questions nobody asked included. */
export function answersSection(sheet: Sheet, answers: AnswersSummary): void {
  heading(sheet, "H2", "Answers");
  answerList(sheet, "Yes", answers.positives);
  answerList(sheet, "Asked, answer no", answers.negatives);
  answerList(sheet, "Asked, patient not sure or not known", answers.notSure);
  answerList(sheet, "Measurements, dates and choices", answers.values);
  if (answers.notAsked.length > 0) heading(sheet, "H3", "Not asked");
  list(
    sheet,
    answers.notAsked.map(({ title, labels }) => ({
      lines: [
        [{ text: `${title} (${labels.length}): `, font: "bold" }, { text: labels.join("; ") }],
      ],
    })),
    smallSize,
  );
}

/** Answers that contradict each other or that no rule used, and the questions that could not apply. */
export function relevanceSection(sheet: Sheet, relevance: RelevanceLines): void {
  const { excluded, contradictions, doesNotApply } = relevance;
  textList(
    sheet,
    "Contradictions",
    contradictions.map(({ text }) => text),
  );
  textList(
    sheet,
    "Excluded, not used by any rule",
    excluded.map(({ text }) => text),
  );
  if (doesNotApply.length === 0) return;
  heading(sheet, "H3", `Does not apply, not asked (${doesNotApply.length})`);
  paragraph(sheet, [{ text: doesNotApply.join("; ") }], smallSize);
}

function textList(sheet: Sheet, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  heading(sheet, "H3", `${title} (${texts.length})`);
  list(
    sheet,
    texts.map((text) => ({ lines: [[{ text }]] })),
  );
}

function answerList(sheet: Sheet, title: string, answers: readonly AnswerLine[]): void {
  if (answers.length === 0) return;
  heading(sheet, "H3", `${title} (${answers.length})`);
  pairedList(
    sheet,
    answers.map(({ text, saidBy }) => (saidBy ? `${text} (${saidBy})` : text)),
  );
}
