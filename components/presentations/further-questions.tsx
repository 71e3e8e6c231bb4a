"use client";

import { useForm } from "@/components/form/form-context";
import { errorsOf } from "@/components/form/form-state";
import { FoldableQuestions } from "./foldable-questions";
import { answerName, type Question } from "./question";

interface Props {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Folded until it is opened; open where it holds an answer that was sent before, or one that was refused. */
export function FurtherQuestions({ title, questions }: Props) {
  const { state, initial } = useForm();
  const names = questions.map(({ id }) => answerName(id));
  const errors = errorsOf(state);
  const open = names.some((name) => name in errors || (initial[name] ?? "") !== "");
  return (
    <details open={open}>
      <summary className="touchable inline-flex min-h-10 cursor-pointer items-center px-3 text-accent underline underline-offset-3">
        {title}: {questions.length} questions
      </summary>
      <FoldableQuestions questions={questions} />
    </details>
  );
}
