import type { CitationLine, SourceLine } from "../evidence-view.ts";
import type { SummaryContent } from "../view.ts";
import { heading, type Item, type Line, list, paragraph, smallSize } from "./blocks.ts";
import { citationWords } from "./citation-words.ts";
import type { Sheet } from "./sheet.ts";

/** The numbered basis of the advice, and what this summary is and is not. */
export function sourceSections(sheet: Sheet, content: SummaryContent): void {
  const { sources, footer } = content;
  if (sources.length > 0) heading(sheet, "H2", "Sources: the rules that are met");
  list(sheet, sources.map(sourceItem), smallSize);
  const cited = citedSources(allCitations(content));
  if (cited.length > 0) heading(sheet, "H3", "Cited above");
  list(sheet, cited, smallSize);
  heading(sheet, "H2", "About this summary");
  const knowledge = [footer.knowledge, footer.profile].filter((part) => part !== null).join(", ");
  for (const text of [footer.intendedUse, footer.limits, `${knowledge}. ${footer.review}`]) {
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

/** Each source cited above once, so that its short name can be looked up. */
function citedSources(citations: readonly CitationLine[]): Item[] {
  const cited = citations.map(({ source }) => source);
  const byId = new Map(
    cited.flatMap((source) => (source && source.id !== "memory" ? [[source.id, source]] : [])),
  );
  return [...byId.values()].map(({ id, title, published, url }) => {
    const where = [published, url].filter((part) => part !== null).join(", ");
    return {
      lines: [
        [{ text: `${id}: `, font: "bold" }, { text: title }, { text: where && `, ${where}` }],
      ],
    };
  });
}

/** All that is printed of rules, management options and disagreements. */
function allCitations({ sources, management, disagreements }: SummaryContent): CitationLine[] {
  const reasons = management.avoid.flatMap((treatment) => treatment.reasons);
  const positions = disagreements.flatMap((disagreement) => disagreement.positions);
  return [...sources, ...reasons, ...management.consider, ...positions].flatMap(
    ({ citations }) => citations,
  );
}
