import type { LastAnswers } from "@/lib/features/presentations/view";
import type { IntakeSection, Question } from "./question";

/** The sections with what was answered last time beside each question. */
export function withLastAnswers(
  sections: readonly IntakeSection[],
  lastAnswers: LastAnswers,
): IntakeSection[] {
  const remember = (question: Question): Question => {
    const last = lastAnswers[question.id];
    return last ? { ...question, last } : question;
  };
  return sections.map(({ questions, further, ...section }) => ({
    ...section,
    questions: questions.map(remember),
    further: further && { ...further, questions: further.questions.map(remember) },
  }));
}
