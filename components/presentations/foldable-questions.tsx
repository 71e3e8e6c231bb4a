"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FoldedLine } from "./folded-line";
import type { Question } from "./question";
import { QuestionRow } from "./question-row";
import { useFolded } from "./use-folded";

/** Rows in their places, and those that cannot apply folded into one line after them. */
export function FoldableQuestions({ questions }: { readonly questions: readonly Question[] }) {
  const here = useRef<HTMLDivElement>(null);
  const folded = useFolded(here, questions);
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);

  /** The rows come in above the line: the line stays where it was pressed. */
  function toggle() {
    const top = () => line.current?.getBoundingClientRect().top ?? 0;
    const before = top();
    flushSync(() => setOpen(!open));
    window.scrollBy(0, top() - before);
  }

  return (
    <div ref={here} data-folds>
      {questions.map((question) => (
        <QuestionRow
          key={question.id}
          question={question}
          folded={!open && folded.has(question.id)}
        />
      ))}
      <div ref={line}>
        <FoldedLine
          questions={questions.filter(({ id }) => folded.has(id))}
          open={open}
          onToggle={toggle}
        />
      </div>
    </div>
  );
}
