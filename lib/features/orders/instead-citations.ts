import type { AdvisedInvestigation } from "../../clinical/engine/assessment.ts";
import { alternatives } from "../../clinical/knowledge/alternatives.ts";
import { citationLine } from "../summaries/citation-line.ts";
import type { CitationLine } from "../summaries/evidence-view.ts";

/** Where it stands what may be done in place of a test, for the cautions that hold. */
export function insteadCitations(test: AdvisedInvestigation | undefined): CitationLine[] {
  if (!test || test.instead.length === 0) return [];
  const citations = alternatives
    .filter(({ unsafeUnder }) => unsafeUnder.some((id) => test.cautions.includes(id)))
    .filter(({ inPlaceOf }) => inPlaceOf[test.id]?.some((id) => test.instead.includes(id)))
    .flatMap(({ sources }) => sources);
  return [...new Set(citations)].map(citationLine);
}
