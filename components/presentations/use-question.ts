"use client";

import { useField } from "@/components/form/use-field";
import { answerName, type Question } from "./question";

/** The field of a question, with the ids of what describes it: the unit, the wording, what is wrong. */
export function useQuestion(question: Question) {
  const name = answerName(question.id);
  const field = useField(name);
  const askId = `${field.id}-ask`;
  const unitId = `${field.id}-unit`;
  const hasText =
    question.ask !== null ||
    question.limits !== null ||
    question.note !== undefined ||
    question.kind === "choices";
  const described = [
    question.unit === null ? "" : unitId,
    hasText ? askId : "",
    field.error ? field.errorId : "",
  ].filter(Boolean);
  return { ...field, name, askId, unitId, described: described.join(" ") || undefined };
}
