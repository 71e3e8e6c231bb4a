import type { AnswerLine, ConditionLine, SuggestionLine, SummaryContent } from "../view.ts";
import { heading, list, paragraph, smallSize } from "./blocks.ts";
import type { Sheet } from "./sheet.ts";
import { type Column, table } from "./table.ts";

/** What to do, what to consider, what not to do, and the cautions that go with it. */
export function adviceSections(sheet: Sheet, content: SummaryContent): void {
  heading(sheet, "H2", "Do now");
  askFirst(sheet, content.notKnown.missing.length);
  if (content.doNow.length === 0) {
    paragraph(sheet, [{ text: "The rules that are met name no test and no action." }]);
  } else doNowTable(sheet, content.doNow);
  considerSection(sheet, content.consider);
  avoidSection(sheet, content);
  cautionSection(sheet, content);
}

/** An incomplete checklist is the first thing to mend, whatever the rules say. */
function askFirst(sheet: Sheet, count: number): void {
  if (count === 0) return;
  const questions = count === 1 ? "safety question" : "safety questions";
  const text = `Ask the ${count} ${questions} without an answer: they are named under "What is not known".`;
  paragraph(sheet, [{ text, font: "bold" }]);
}

/** The conditions on the list, each with the answers behind it. */
export function conditionSection(sheet: Sheet, { conditions }: SummaryContent): void {
  if (conditions.length === 0) return;
  heading(sheet, "H2", "Conditions to think of");
  const columns: Column[] = [
    { title: "Condition", share: 0.3, font: "bold" },
    { title: "Standing", share: 0.12 },
    { title: "Answers behind it", share: 0.46 },
    { title: "Sources", share: 0.12 },
  ];
  const cells = ({ label, standingText, answers, sources }: ConditionLine) => [
    label,
    standingText,
    answersInWords(answers),
    sources.join(", "),
  ];
  table(sheet, columns, conditions.map(cells));
}

function doNowTable(sheet: Sheet, suggestions: readonly SuggestionLine[]): void {
  const columns: Column[] = [
    { title: "What", share: 0.45, font: "bold" },
    { title: "When", share: 0.18, font: "bold" },
    { title: "Decision", share: 0.25 },
    { title: "Sources", share: 0.12 },
  ];
  const cells = (suggestion: SuggestionLine) => [
    labelAndCautions(suggestion),
    suggestion.deadline ?? (suggestion.kind === "action" ? "standing advice" : ""),
    decisionInWords(suggestion),
    suggestion.sources.join(", "),
  ];
  table(sheet, columns, suggestions.map(cells));
  notesOnDecisions(sheet, suggestions);
}

function considerSection(sheet: Sheet, suggestions: readonly SuggestionLine[]): void {
  if (suggestions.length === 0) return;
  heading(sheet, "H2", "Consider");
  const columns: Column[] = [
    { title: "What", share: 0.63 },
    { title: "Decision", share: 0.25 },
    { title: "Sources", share: 0.12 },
  ];
  const cells = (suggestion: SuggestionLine) => [
    labelAndCautions(suggestion),
    decisionInWords(suggestion),
    suggestion.sources.join(", "),
  ];
  table(sheet, columns, suggestions.map(cells));
  notesOnDecisions(sheet, suggestions);
}

function labelAndCautions({ label, cautions, settleFirst, instead }: SuggestionLine): string {
  const named = [label, ...cautions.map(({ number }) => `(caution\u00a0C${number})`)].join(" ");
  const beside = [
    ...settleFirst.map(({ text }) => `Settle first: ${text}`),
    ...(instead ? [instead] : []),
  ];
  return [named, ...beside].join("\n");
}

function decisionInWords({ decisionParts }: SuggestionLine): string {
  return decisionParts?.join("\n") ?? "";
}

function notesOnDecisions(sheet: Sheet, suggestions: readonly SuggestionLine[]): void {
  for (const { label, decisionNote } of suggestions) {
    if (decisionNote) paragraph(sheet, [{ text: `Note on ${label}: ${decisionNote}` }], smallSize);
  }
}

function avoidSection(sheet: Sheet, { avoid }: SummaryContent): void {
  if (avoid.length === 0) return;
  heading(sheet, "H2", "Advised against");
  list(
    sheet,
    avoid.map(({ label, because, sources }) => ({
      lines: [
        [{ text: label, font: "bold" }],
        [{ text: `Because of ${because.join("; ")} [${sources.join(", ")}]` }],
      ],
    })),
    smallSize,
  );
}

function cautionSection(sheet: Sheet, { cautions }: SummaryContent): void {
  if (cautions.length === 0) return;
  heading(sheet, "H2", "Cautions");
  list(
    sheet,
    cautions.map(({ number, text, tests, source }) => ({
      label: `C${number}`,
      lines: [
        [{ text, font: "bold" }],
        ...(tests.length > 0 ? [[{ text: `Concerns: ${tests.join("; ")}` }]] : []),
        [{ text: `Source: ${source}` }],
      ],
    })),
    smallSize,
  );
}

function answersInWords(answers: readonly AnswerLine[]): string {
  return answers.length === 0
    ? "Set by no single answer"
    : answers.map(({ text }) => text).join("; ");
}
