import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import type { PresentationView } from "../presentations/view.ts";
import type { FigureLine } from "./evidence-view.ts";
import { metRules } from "./met-rules.ts";
import { sourceInWords } from "./source-in-words.ts";

const figure = /\b(Sn|Sp|LR[+-]|PPV|NPV|ROC|OR|RR)\s*[~.\d]|\d\s*%|\d\/\d/;

/** Whether a text quotes a study's figure: an accuracy, a ratio, a share. */
export function quotesFigures(text: string): boolean {
  return figure.test(text);
}

/** The published figures of the findings that met a rule, as text, each finding once. */
export function publishedFigures({
  assessment,
}: Pick<PresentationView, "assessment">): FigureLine[] {
  if (!assessment) return [];
  const behind = new Set(metRules(assessment).flatMap((rule) => rule.because));
  return [...behind].filter(hasFigures).map(figureLine);
}

/** Whether a study's figure is known for the finding by itself. */
export function hasFigures(finding: FindingId): boolean {
  return quotesFigures(findingsById[finding].accuracy ?? "");
}

function figureLine(finding: FindingId): FigureLine {
  const { label, accuracy } = findingsById[finding];
  return { finding, label, text: sourceInWords(accuracy ?? "") };
}
