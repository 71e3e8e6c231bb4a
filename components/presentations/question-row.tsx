"use client";

import { useField } from "@/components/form/use-field";
import { ChoiceRow } from "./choice-row";
import { ChoicesRow } from "./choices-row";
import { answerName, type Question } from "./question";
import { useRelevanceMark } from "./relevance-context";
import type { RelevanceMark } from "./relevance-store";
import { TriRow } from "./tri-row";
import { ValueRow } from "./value-row";

interface Props {
  readonly question: Question;
  /** Out of sight because it cannot apply; its answer, if any, is still sent. */
  readonly folded?: boolean;
}

const looks: Readonly<Record<RelevanceMark["kind"], string>> = {
  folded: "text-quiet",
  excluded: "bg-sunken text-quiet [&_p]:font-medium [&_p]:text-ink",
  contradicted: "shadow-[inset_3px_0_0_var(--urgent)] [&_p]:font-medium [&_p]:text-ink",
};

/**
 * One finding as one row, in the form its kind of answer needs. What makes it irrelevant is said in place of the
 * patient's wording, so that the row keeps its height and its neighbours their places.
 */
export function QuestionRow({ question, folded = false }: Props) {
  const mark = useRelevanceMark(question.id);
  const { error } = useField(answerName(question.id));
  return (
    <div hidden={folded && !error} className={mark ? looks[mark.kind] : undefined}>
      <Row question={mark ? { ...question, ask: mark.words, limits: null } : question} />
    </div>
  );
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
