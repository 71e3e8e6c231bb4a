"use client";

import { useRef } from "react";
import { useField } from "@/components/form/use-field";
import { ChoiceRow } from "./choice-row";
import { ChoicesRow } from "./choices-row";
import { answerName, type Question } from "./question";
import type { RowNote } from "./row-notes";
import { useRowNote } from "./row-notes-context";
import { TriRow } from "./tri-row";
import { useLeft } from "./use-left";
import { ValueRow } from "./value-row";

interface Props {
  readonly question: Question;
  /** Out of sight because it cannot apply; its answer, if any, is still sent. */
  readonly folded?: boolean;
}

const looks: Readonly<Record<RowNote["kind"], string>> = {
  problem: "[&_p]:font-medium [&_p]:text-emergency",
  folded: "text-quiet",
  excluded: "bg-sunken text-quiet [&>fieldset]:shadow-none! [&_p]:font-medium [&_p]:text-ink",
  contradicted: "shadow-[inset_3px_0_0_var(--urgent)] [&_p]:font-medium [&_p]:text-ink",
  reading: "",
};

/**
 * One finding as one row, in the form its kind of answer needs. What the live verdict says of it stands in place of
 * the patient's wording, so that the row keeps its height and its neighbours their places.
 */
export function QuestionRow({ question, folded = false }: Props) {
  const { error } = useField(answerName(question.id));
  const note = useRowNote(question.id);
  const row = useRef<HTMLDivElement>(null);
  const left = useLeft(row, note?.kind === "problem");
  const shown = note?.kind === "problem" && (!left || error) ? null : note;
  return (
    <div ref={row} hidden={folded && !error} className={shown ? looks[shown.kind] : undefined}>
      <Row question={shown ? withNote(question, shown) : question} />
    </div>
  );
}

function withNote(question: Question, { kind, words }: RowNote): Question {
  return { ...question, note: words, invalid: kind === "problem" };
}

function Row({ question }: Pick<Props, "question">) {
  switch (question.kind) {
    case "tri":
      return <TriRow question={question} />;
    case "choice":
      return <ChoiceRow question={question} />;
    case "choices":
      return <ChoicesRow question={question} />;
    case "number":
    case "date":
      return <ValueRow question={question} />;
  }
}
