import { TierIcon } from "@/components/assessment/tier-icon";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { AnswerValue } from "@/lib/clinical/engine/answers";
import type { Assessment, WouldChange } from "@/lib/clinical/engine/assessment";
import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";
import { tierLabels } from "@/lib/clinical/knowledge/tiers";
import { toStoredAnswers } from "@/lib/features/presentations/stored-answers";
import { answerLine } from "@/lib/features/summaries/answer-line";
import { FirstFew } from "./first-few";
import { FindingLink } from "./jump";

interface Props {
  readonly assessment: Assessment;
  readonly set: (id: FindingId, to: AnswerValue) => void;
}

/** The smallest single changes that give another tier; each can be tried at once. */
export function WouldChangeList({ assessment, set }: Props) {
  const { would_change: changes, incomplete } = assessment;
  return (
    <Section id="would-change" title="What would change it">
      <div className="border-t border-line text-sm">
        {changes.length === 0 ? (
          <p className="pt-1.5 text-quiet">No single answer would give another tier.</p>
        ) : null}
        <FirstFew
          items={changes}
          idOf={({ finding, to }) => `${finding} ${to}`}
          row={(change) => (
            <ChangeRow
              change={change}
              provisional={incomplete}
              onTry={() => set(change.finding, change.to)}
            />
          )}
        />
      </div>
    </Section>
  );
}

interface RowProps {
  readonly change: WouldChange;
  /** Safety questions are unanswered: the tier could still be higher. */
  readonly provisional: boolean;
  readonly onTry: () => void;
}

function ChangeRow({ change: { finding, to, tier }, provisional, onTry }: RowProps) {
  const least = provisional && tier !== "emergency" ? "at least " : "";
  const { answer } = answerLine(toStoredAnswers({ [finding]: to }), finding);
  return (
    <span className="flex items-center justify-between gap-3">
      <span>
        <FindingLink id={finding} />: {answer}
        <span className="flex items-center gap-1 text-quiet">
          gives {least}
          <TierIcon tier={tier} coloured /> {tierLabels[tier].name}
        </span>
      </span>
      <Button
        variant="quiet"
        aria-label={`Try ${findingsById[finding].label}: ${answer}`}
        onClick={onTry}
      >
        Try
      </Button>
    </span>
  );
}
