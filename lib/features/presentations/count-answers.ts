import type { Answers, AssessmentContext } from "../../clinical/engine/answers.ts";
import { relevantAnswers } from "../../clinical/engine/relevance.ts";
import { settleStatements } from "./settle-statements.ts";
import type { AnswerDetails } from "./stored-answers.ts";

/**
 * Which of the answers the rules read, in the browser, of a draft and on record alike: where two people disagree the
 * safer one, and none whose question cannot apply. `all` still holds those.
 */
export function countAnswers(
  said: Answers,
  others: AnswerDetails["others"],
  context: AssessmentContext,
) {
  const { counted: safer, alike } = settleStatements(said, others, context);
  const all = { ...said, ...safer };
  return { safer, alike, all, relevance: relevantAnswers(all) };
}
