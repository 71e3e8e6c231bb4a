import { ChoiceRow } from "./choice-row";
import { ChoicesRow } from "./choices-row";
import type { Question } from "./question";
import { TriRow } from "./tri-row";
import { ValueRow } from "./value-row";

/** One finding as one row, in the form its kind of answer needs. */
export function QuestionRow({ question }: { readonly question: Question }) {
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
