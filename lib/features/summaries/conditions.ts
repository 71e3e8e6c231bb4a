import type { AssessedCondition, Assessment } from "../../clinical/engine/assessment.ts";
import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { sourceNumbers } from "./met-rules.ts";
import type { ConditionLine } from "./view.ts";

const standings = { suspected: "Suspected", consider: "To consider" } as const;

/** Suspected conditions first, then those to consider, each with the answers behind it. */
export function conditionLines({ assessment, answers }: PresentationView): ConditionLine[] {
  if (!assessment) return [];
  const { suspected = [], consider = [] } = Object.groupBy(
    assessment.conditions,
    (condition) => condition.standing,
  );
  return [...suspected, ...consider].map((condition) => ({
    id: condition.id,
    label: conditionLabels[condition.id],
    standing: condition.standing,
    standingText: standings[condition.standing],
    answers: findingsBehind(assessment, condition).map((id) => answerLine(answers, id)),
    ruleIds: condition.rules,
    sources: sourceNumbers(assessment, condition.rules),
  }));
}

function findingsBehind(assessment: Assessment, condition: AssessedCondition) {
  const rules = assessment.rules.filter((rule) => condition.rules.includes(rule.id));
  return [...new Set(rules.flatMap((rule) => rule.because))];
}
