import { ruleInWords } from "../../clinical/engine/rule-text.ts";
import { rulesById } from "../../clinical/knowledge/rules.ts";
import { tierLabels } from "../../clinical/knowledge/tiers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { metRules } from "./met-rules.ts";
import { ruleTitle } from "./rule-title.ts";
import { evidenceWords, sourceInWords } from "./source-in-words.ts";
import type { SourceLine } from "./view.ts";

/** While safety questions are unanswered, a self-management rule advises nothing. */
const conditionOnly = "Adds its condition only: safety questions are unanswered.";

/** Each met rule with its wording, the answers that met it, its sources and how sure each of them is. */
export function sourceLines({ assessment, answers }: PresentationView): SourceLine[] {
  if (!assessment) return [];
  return metRules(assessment).map((verdict, index) => {
    const rule = rulesById[verdict.id];
    const addsConditionOnly = assessment.incomplete && verdict.tier === "self_management";
    return {
      number: index + 1,
      ruleId: verdict.id,
      tier: verdict.tier,
      tierText: addsConditionOnly ? null : tierLabels[verdict.tier].name,
      title: ruleTitle(verdict.id),
      inWords: addsConditionOnly ? conditionOnly : ruleInWords(rule),
      answers: verdict.because.map((id) => answerLine(answers, id)),
      citations: rule.sources.map(({ text, evidence }) => ({
        text: sourceInWords(text),
        evidence,
        evidenceText: evidenceWords[evidence],
      })),
      note: addsConditionOnly ? null : rule.note,
    };
  });
}
