import { withoutBrackets } from "@/components/ui/without-brackets";
import type { AnswerLine } from "@/lib/features/summaries/view";

interface Props {
  readonly answers: readonly AnswerLine[];
}

/** The answers something rests on: what was answered yes, then every other answer with its value. */
export function AnswersBehind({ answers }: Props) {
  if (answers.length === 0) return <>no single answer</>;
  const yes = answers.filter(({ answer }) => answer === "yes");
  const other = answers.filter(({ answer }) => answer !== "yes");
  return (
    <>
      {yes.length > 0 ? (
        <>
          <span className="text-quiet">yes to </span>
          {yes.map(({ label }) => withoutBrackets(label)).join("; ")}
        </>
      ) : null}
      {yes.length > 0 && other.length > 0 ? ". " : ""}
      {other.map(({ text }) => text).join("; ")}
    </>
  );
}
