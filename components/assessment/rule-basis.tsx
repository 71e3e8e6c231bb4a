import { TextLink } from "@/components/ui/text-link";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import { AnswersBehind } from "./answers-behind";
import { Citations } from "./citation";
import { TierBadge } from "./tier-badge";

interface Props {
  readonly rule: SourceLine;
  /** Beside advice: the sources' titles stand in full at the end of the page. */
  readonly brief?: boolean;
}

/** One rule that is met: in words, with the answers that met it, its sources and how sure they are. */
export function RuleBasis({ rule, brief = false }: Props) {
  return (
    <div className="max-w-[75ch] space-y-1">
      <p>
        {rule.tierText ? <TierBadge tier={rule.tier} /> : null}{" "}
        <span className="font-medium">{rule.title}</span>{" "}
        <TextLink
          href={`/knowledge/rules/${rule.ruleId}?from=${rule.presentationId}`}
          look="font-mono text-quiet underline decoration-line underline-offset-3 hover:text-ink"
        >
          {rule.ruleId}
        </TextLink>
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
        <Citations citations={rule.citations} brief={brief} />
      </div>
      {rule.hasFigures ? (
        <p className="text-quiet in-data-[figures=hidden]:hidden">
          <a
            href="#figures"
            className="underline decoration-line underline-offset-3 hover:text-ink"
          >
            Published figures of these findings
          </a>
        </p>
      ) : null}
      {rule.note ? (
        <p>
          <span className="text-quiet">Note: </span>
          {rule.note}
        </p>
      ) : null}
    </div>
  );
}
