import { findingGroups } from "../../clinical/knowledge/finding-groups.ts";
import { type Finding, findings } from "../../clinical/knowledge/findings.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { idsThatDoNotApply } from "./relevance.ts";
import type { AnswerLine, AnswersSummary, NotAskedGroup } from "./view.ts";

type Kind = Exclude<keyof AnswersSummary, "notAsked">;

/**
 * Every finding of the catalogue once: answered, answered no, not sure, or named as not asked. What was excluded and
 * what cannot apply is named elsewhere.
 */
export function answersSummary({ answers }: Pick<PresentationView, "answers">): AnswersSummary {
  const kept = findings.filter(({ id }) => answers[id] !== undefined && !answers[id].excluded);
  const linesOf = (kind: Kind): AnswerLine[] =>
    kept
      .filter((finding) => kindOf(finding, answers[finding.id]?.value) === kind)
      .map((finding) => answerLine(answers, finding.id));
  return {
    positives: linesOf("positives"),
    negatives: linesOf("negatives"),
    notSure: linesOf("notSure"),
    values: linesOf("values"),
    notAsked: notAskedGroups(answers),
  };
}

/** The findings nobody asked about though they could apply, by group; computed ones are never asked. */
export function notAskedGroups(answers: PresentationView["answers"]): NotAskedGroup[] {
  const irrelevant = idsThatDoNotApply({ answers });
  return findingGroups.flatMap((group) => {
    const labels = findings
      .filter((finding) => finding.group === group.id && !finding.derived)
      .filter(({ id }) => answers[id] === undefined && !irrelevant.has(id))
      .map((finding) => finding.label);
    return labels.length > 0 ? [{ id: group.id, title: group.title, labels }] : [];
  });
}

function kindOf(finding: Finding, value: unknown): Kind {
  if (value === "unknown") return "notSure";
  if (finding.kind !== "tri") return "values";
  return value === "yes" ? "positives" : "negatives";
}
