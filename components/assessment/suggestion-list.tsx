import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import type { SuggestionLine } from "@/lib/features/summaries/view";
import { Suggestion } from "./suggestion";

interface Props {
  readonly lines: readonly SuggestionLine[];
  readonly sources: readonly SourceLine[];
  readonly canDecide: boolean;
}

/** Suggestions under their deadlines, in the order given: the soonest first, standing advice last. */
export function SuggestionList({ lines, sources, canDecide }: Props) {
  const byDeadline = Map.groupBy(lines, ({ deadline }) => deadline);
  return [...byDeadline].map(([deadline, group]) => (
    <div key={deadline} className="border-t border-line">
      {deadline !== null || byDeadline.size > 1 ? (
        <h3 className="border-b border-line bg-sunken px-2 py-1 text-sm font-semibold">
          {deadline === null ? "No deadline" : startOfLine(deadline)}
        </h3>
      ) : null}
      <ul>
        {group.map((line) => (
          <Suggestion
            key={line.key}
            line={line}
            rules={sources.filter(({ number }) => line.sources.includes(number))}
            canDecide={canDecide}
          />
        ))}
      </ul>
    </div>
  ));
}

function startOfLine(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
