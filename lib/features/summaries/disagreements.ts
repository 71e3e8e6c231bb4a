import type { Position, SurfacedDisagreement } from "../../clinical/engine/assessment.ts";
import { type Disagreement, disagreements } from "../../clinical/knowledge/disagreements.ts";
import type { PresentationView } from "../presentations/view.ts";
import { citationLine } from "./citation-line.ts";
import type { CitationLine } from "./evidence-view.ts";
import { idInWords } from "./id-in-words.ts";
import type { DisagreementLine, PositionLine } from "./management-view.ts";
import { quotesFigures } from "./published-figures.ts";
import { evidenceWords, sourceInWords } from "./source-in-words.ts";

/** Where guidelines disagree about this presentation: each position, and what Backstop does by default. */
export function disagreementLines({
  assessment,
}: Pick<PresentationView, "assessment">): DisagreementLine[] {
  return assessment?.disagreements.map(disagreementLine) ?? [];
}

function disagreementLine({ topic, positions, product }: SurfacedDisagreement): DisagreementLine {
  const known = disagreements.find((disagreement) => disagreement.id === topic);
  return {
    topic,
    label: known?.label ?? idInWords(topic),
    positions: positions.map((position) => positionLine(position, known)),
    product: sourceInWords(product),
  };
}

function positionLine(position: Position, known?: Disagreement): PositionLine {
  const cited = known?.positions.find(({ text }) => text === position.text)?.sources;
  return {
    text: sourceInWords(position.text),
    hasFigures: quotesFigures(position.text),
    citations: cited?.map(citationLine) ?? [asAssessed(position)],
  };
}

/** What an old assessment cites and the knowledge base no longer holds in these words. */
function asAssessed({ source, evidence }: Position): CitationLine {
  return {
    text: sourceInWords(source, { evidence }),
    hasFigures: quotesFigures(source),
    source: null,
    evidence,
    evidenceText: evidenceWords[evidence],
  };
}
