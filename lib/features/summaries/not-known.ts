import type { AskNext } from "../../clinical/engine/assessment.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { investigationsById } from "../../clinical/knowledge/investigations.ts";
import { tierLabels } from "../../clinical/knowledge/tiers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { notAskedGroups } from "./answers.ts";
import { idsThatDoNotApply } from "./relevance.ts";
import { missingSafetyItems } from "./safety-items.ts";
import type { AskNextLine, NotKnown } from "./view.ts";

/** What is not known: safety items by name, what to ask next, results awaited, the rest by count. */
export function notKnown(view: PresentationView): NotKnown {
  const { assessment, answers } = view;
  const irrelevant = idsThatDoNotApply(view);
  const asks = assessment?.ask_next.filter(({ finding }) => !irrelevant.has(finding)) ?? [];
  return {
    missing: missingSafetyItems(view).map((id) => answerLine(answers, id)),
    askNext: asks.map(askNextLine),
    results: assessment?.tests_could_change.map((id) => investigationsById[id].label) ?? [],
    groups: notAskedGroups(answers).map(({ title, labels }) => ({ title, count: labels.length })),
  };
}

function askNextLine({ finding, could_raise_to: tier }: AskNext): AskNextLine {
  const { label, question } = findingsById[finding];
  const raiseName = tier && tierLabels[tier].name;
  return {
    finding,
    label,
    question,
    couldRaiseTo: tier,
    raiseName,
    couldRaiseText: raiseName && `could raise to ${raiseName}`,
  };
}
