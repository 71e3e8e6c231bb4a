import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import { Section } from "@/components/ui/section";
import type { Answers } from "@/lib/clinical/engine/answers";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import { findings } from "@/lib/clinical/knowledge/findings";
import { toStoredAnswers } from "@/lib/features/presentations/stored-answers";
import { answerLine } from "@/lib/features/summaries/answer-line";
import { FindingLink } from "./jump";
import type { Recorded } from "./recorded";

interface Props {
  readonly recorded: Recorded;
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** What was recorded beside what is tried, with every answer that differs. */
export function Compared({ recorded, answers, assessment }: Props) {
  const differences = differencesOf(recorded.answers, answers);
  return (
    <Section id="compared" title="Recorded and tried" aside={`${differences.length} changed`}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 border-t border-line py-2">
        <dt className="text-quiet">Recorded</dt>
        <dd className="flex flex-wrap items-center gap-2">
          <TierBadge tier={recorded.tier} />
          {recorded.incomplete ? <IncompleteBadge /> : null}
        </dd>
        <dt className="text-quiet">Tried</dt>
        <dd className="flex flex-wrap items-center gap-2">
          <TierBadge tier={assessment.tier} />
          {assessment.incomplete ? <IncompleteBadge /> : null}
        </dd>
      </dl>
      {olderKnowledge(recorded, assessment)}
      <ul className="text-sm">
        {differences.map(({ id, was, is }) => (
          <li key={id} className="border-t border-line py-1">
            <FindingLink id={id} />: <span className="text-quiet">recorded</span> {was},{" "}
            <span className="text-quiet">tried</span> <span className="font-medium">{is}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Then the two tiers may differ although no answer does. */
function olderKnowledge(
  { knowledgeVersion: then }: Recorded,
  { knowledge_version: now }: Assessment,
) {
  if (then === null || then === now) return null;
  return (
    <p className="pb-2 text-sm">
      Recorded with knowledge {then}; the pad uses {now}.
    </p>
  );
}

function differencesOf(recorded: Answers, tried: Answers) {
  const before = toStoredAnswers(recorded);
  const after = toStoredAnswers(tried);
  return findings
    .map(({ id }) => ({
      id,
      was: answerLine(before, id).answer,
      is: answerLine(after, id).answer,
    }))
    .filter(({ was, is }) => was !== is);
}
