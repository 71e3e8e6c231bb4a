import "server-only";
import type { Answers, AssessmentContext } from "../../clinical/engine/answers.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import { knowledgeVersion } from "../../clinical/knowledge/version.ts";
import { parseAssessment } from "../assessments/assessment-schema.ts";

export type Assess = (answers: Answers, context?: AssessmentContext) => Assessment;

/**
 * The assessment, or null when the engine fails or answers in a shape nobody could read back: the
 * record is kept without. The log says where it failed, never on what: a message may hold an answer.
 */
export function assessSafely(
  assess: Assess,
  answers: Answers,
  context: AssessmentContext,
): Assessment | null {
  try {
    return parseAssessment(assess(answers, context));
  } catch (error) {
    const { name, stack = "" } = error instanceof Error ? error : { name: typeof error };
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    console.error(`The engine failed (${name}, knowledge ${knowledgeVersion})`, frames.join("\n"));
    return null;
  }
}
