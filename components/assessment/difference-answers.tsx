import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { findingsById } from "@/lib/clinical/knowledge/findings";
import type { AnswerChange } from "@/lib/features/presentations/difference";
import type { StoredAnswer } from "@/lib/features/presentations/view";
import { answerLine } from "@/lib/features/summaries/answer-line";

/** Each answer that became different: what it was, and what it is. */
export function DifferenceAnswers({ changes }: { readonly changes: readonly AnswerChange[] }) {
  return (
    <table className="w-full max-w-[75rem] border-t border-line text-left">
      <thead>
        <tr className="border-b border-line bg-sunken">
          <th scope="col" className="px-2 py-0.5 font-semibold">
            {changes.length === 1 ? "1 answer" : `${changes.length} answers`}
          </th>
          <th scope="col" className="px-2 py-0.5 font-semibold">
            Was
          </th>
          <th scope="col" className="px-2 py-0.5 font-semibold">
            Is
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ finding, before, after }) => (
          <tr key={finding} className="border-b border-line align-top">
            <th scope="row" className="w-1/2 px-2 py-0.5 font-normal">
              {findingsById[finding].label}
            </th>
            <td className="px-2 py-0.5 text-quiet">{answerWords(finding, before)}</td>
            <td className="px-2 py-0.5 font-medium">{answerWords(finding, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "yes (said by a relative)"; "not asked" for none. */
export function answerWords(finding: FindingId, stored: StoredAnswer | null): string {
  const { answer, saidBy } = answerLine(stored ? { [finding]: stored } : {}, finding);
  return saidBy ? `${answer} (${saidBy})` : answer;
}
