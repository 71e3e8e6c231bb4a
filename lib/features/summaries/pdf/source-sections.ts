import type { CitationLine, SourceLine, SummaryContent } from "../view.ts";
import { heading, type Item, type Line, list, paragraph, smallSize } from "./blocks.ts";
import type { Sheet } from "./sheet.ts";

/** The numbered basis of the advice, and what this summary is and is not. */
export function sourceSections(sheet: Sheet, { sources, footer }: SummaryContent): void {
  if (sources.length > 0) heading(sheet, "H2", "Sources: the rules that are met");
  list(sheet, sources.map(sourceItem), smallSize);
  heading(sheet, "H2", "About this summary");
  for (const text of [footer.intendedUse, footer.limits, `${footer.knowledge}. ${footer.review}`]) {
    paragraph(sheet, [{ text }], smallSize);
  }
}

function sourceItem(source: SourceLine): Item {
  const { number, ruleId, tierText, title, inWords, answers, note, citations } = source;
  const head: Line = [
    { text: title, font: "bold" },
    { text: tierText ? ` · ${tierText} · ` : " · " },
    { text: ruleId, font: "mono" },
  ];
  const answered = answers.map(({ text }) => text).join("; ");
  return {
    label: `${number}.`,
    lines: [
      head,
      [{ text: `Rule: ${inWords}` }],
      ...(answered ? [[{ text: `Answers: ${answered}` }]] : []),
      [{ text: `Source: ${citations.map(citationWords).join("; ")}` }],
      ...(note ? [[{ text: `Note: ${note}` }]] : []),
    ],
  };
}

/** A citation that carries its tags inside needs no second word on how sure it is. */
function citationWords({ text, evidenceText }: CitationLine): string {
  return text.includes("[") ? text : `${text} [${evidenceText}]`;
}
