import { DueWords } from "@/components/follow-up/due-words";
import { withoutQuestions } from "@/components/follow-up/without-questions";
import { withoutBrackets } from "@/components/ui/without-brackets";
import type { ReviewRow } from "@/lib/features/review/view";

/** What has to be done next for this presentation and by when; by whom, where no column says it. */
export function NextDue({ row: { next, owner } }: { readonly row: ReviewRow }) {
  if (!next) return <span className="text-quiet">Nothing open</span>;
  return (
    <>
      {withoutBrackets(withoutQuestions(next.title))}
      <span className="block">
        <DueWords due={next.due} />
      </span>
      <span className="block text-quiet lg:hidden">{owner}</span>
    </>
  );
}
