import type { ReactNode } from "react";
import { FindingLink } from "@/components/what-if/jump";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { wouldGiveWords } from "@/lib/features/presentations/relevance-words";
import type { LiveRelevance } from "./live-verdict";

/** Answers that contradict each other, and those that no rule uses: neither is silent. */
export function CannotApply({ relevance }: { readonly relevance: LiveRelevance | null }) {
  const { contradictions = [], excluded = [] } = relevance ?? {};
  return (
    <div role="status">
      <Block title="Contradictions. Both are counted until one is corrected:">
        {contradictions.map(({ finding, because }) => (
          <Line key={finding} finding={finding}>
            is answered, but {because}
          </Line>
        ))}
      </Block>
      <Block title="Excluded, kept and not used:">
        {excluded.map(({ finding, because, wouldGive }) => (
          <Line key={finding} finding={finding}>
            cannot apply ({because}). {wouldGiveWords(wouldGive)}
          </Line>
        ))}
      </Block>
    </div>
  );
}

interface BlockProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function Block({ title, children }: BlockProps) {
  if (children.length === 0) return null;
  return (
    <div className="mt-2 border-l-4 border-urgent pl-2">
      <p className="font-semibold">{title}</p>
      <ul>{children}</ul>
    </div>
  );
}

interface LineProps {
  readonly finding: FindingId;
  readonly children: ReactNode;
}

function Line({ finding, children }: LineProps) {
  return (
    <li>
      <FindingLink id={finding} /> {children}
    </li>
  );
}
