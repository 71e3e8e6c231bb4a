import type { AdvisedInvestigation, AppliedCaution } from "../../clinical/engine/assessment.ts";
import { cautions } from "../../clinical/knowledge/cautions.ts";
import { investigationsById } from "../../clinical/knowledge/investigations.ts";
import type { PresentationView } from "../presentations/view.ts";
import { citationLine } from "./citation-line.ts";
import { sourceInWords } from "./source-in-words.ts";
import type { CautionLine } from "./view.ts";

/** The cautions that apply, each with the advised tests it belongs to. */
export function cautionLines({ assessment }: Pick<PresentationView, "assessment">): CautionLine[] {
  if (!assessment) return [];
  return assessment.cautions.map((caution, index) =>
    cautionLine(caution, index + 1, assessment.investigations),
  );
}

function cautionLine(
  { id, text, source }: AppliedCaution,
  number: number,
  investigations: readonly AdvisedInvestigation[],
): CautionLine {
  const tests = investigations
    .filter((test) => test.advice !== "avoid" && test.cautions.includes(id))
    .map((test) => investigationsById[test.id].label);
  const known = cautions.find((caution) => caution.id === id);
  const citations = known?.sources.map(citationLine) ?? [];
  return { id, number, text, source: sourceInWords(source), citations, tests };
}
