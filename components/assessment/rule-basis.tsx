import type { SourceLine } from "@/lib/features/summaries/view";
import { AnswersBehind } from "./answers-behind";
import { Citation } from "./citation";
import { TierBadge } from "./tier-badge";

/** One rule that is met: in words, with the answers that met it, its sources and how sure they are. */
export function RuleBasis({ rule }: { readonly rule: SourceLine }) {
  return (
    <div className="max-w-[75ch] space-y-1">
      <p>
        {rule.tierText ? <TierBadge tier={rule.tier} /> : null}{" "}
        <span className="font-medium">{rule.title}</span>{" "}
        <span className="font-mono text-quiet">{rule.ruleId}</span>
      </p>
      <p>
        <span className="text-quiet">Rule: </span>
        {rule.inWords}
      </p>
      <p>
        <span className="text-quiet">Answers behind it: </span>
        <AnswersBehind answers={rule.answers} />
      </p>
      <div>
        <p className="text-quiet">Source:</p>
        <ul>
          {rule.citations.map((citation) => (
            <Citation key={citation.text} citation={citation} />
          ))}
        </ul>
      </div>
      {rule.note ? (
        <p>
          <span className="text-quiet">Note: </span>
          {rule.note}
        </p>
      ) : null}
    </div>
  );
}
