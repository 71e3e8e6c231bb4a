import { withoutBrackets } from "@/components/ui/without-brackets";
import type { Question } from "./question";
import { useRowNotes } from "./row-notes-context";

interface Props {
  readonly questions: readonly Question[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** "2 questions cannot apply here: Pregnancy status, Gestation (sex at birth: male)": folded, not hidden. */
export function FoldedLine({ questions, open, onToggle }: Props) {
  const notes = useRowNotes();
  if (questions.length === 0) return null;
  const count = questions.length === 1 ? "1 question" : `${questions.length} questions`;
  const reasons = Map.groupBy(questions, ({ id }) => notes.get(id)?.because ?? "applies again");
  const named = [...reasons].map(([because, these]) => {
    const labels = these.map(({ label }) => withoutBrackets(label));
    return `${labels.join(", ")} (${because})`;
  });
  return (
    <p className="border-b border-line px-3 py-2 text-sm text-quiet">
      {count} cannot apply here: {named.join("; ")}.{" "}
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="touchable cursor-pointer text-accent underline underline-offset-3"
      >
        {open ? "Fold" : "Show"}
      </button>
    </p>
  );
}
