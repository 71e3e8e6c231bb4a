import { ruleInWords } from "../../clinical/engine/rule-text.ts";
import { rulesById } from "../../clinical/knowledge/rules.ts";
import { tierLabels } from "../../clinical/knowledge/tiers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { citationLine } from "./citation-line.ts";
import type { SourceLine } from "./evidence-view.ts";
import { metRules } from "./met-rules.ts";
import { hasFigures } from "./published-figures.ts";
import { ruleTitle } from "./rule-title.ts";

/** While safety questions are unanswered, a self-management rule advises nothing. */
const conditionOnly = "Adds its condition only: safety questions are unanswered.";

/** Each met rule with its wording, the answers that met it, its sources and how sure each of them is. */
export function sourceLines({ id, assessment, answers }: PresentationView): SourceLine[] {
  if (!assessment) return [];
  return metRules(assessment).map((verdict, index) => {
    const rule = rulesById[verdict.id];
    const addsConditionOnly = assessment.incomplete && verdict.tier === "self_management";
    return {
      number: index + 1,
      presentationId: id,
      ruleId: verdict.id,
      tier: verdict.tier,
      tierText: addsConditionOnly ? null : tierLabels[verdict.tier].name,
      hasFigures: verdict.because.some(hasFigures),
      title: ruleTitle(verdict.id),
      inWords: addsConditionOnly ? conditionOnly : ruleInWords(rule),
      answers: verdict.because.map((id) => answerLine(answers, id)),
      citations: rule.sources.map(citationLine),
      note: addsConditionOnly ? null : rule.note,
    };
  });
}
