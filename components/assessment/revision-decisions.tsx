import { Check, X } from "lucide-react";
import { Section } from "@/components/ui/section";
import { loopOutcomeLabels } from "@/lib/features/follow-up/schema";
import { decisionVerbs, declineReasonLabels } from "@/lib/features/presentations/decision-reasons";
import type { EarlierDecision } from "@/lib/features/presentations/revisions-view";

interface Props {
  readonly decisions: readonly EarlierDecision[];
}

/** What was decided before an amendment and is not part of the present assessment: nothing of it is closed or lost. */
export function RevisionDecisions({ decisions }: Props) {
  if (decisions.length === 0) return null;
  return (
    <Section id="earlier-decisions" title="Decided before the amendment">
      <ul className="border-t border-line text-sm">
        {decisions.map((decision) => (
          <li key={decision.id} className="border-b border-line px-2 py-1.5">
            <p className="font-medium">{decision.label}</p>
            <p className="flex items-baseline gap-1.5">
              <Mark decision={decision.decision} />
              <span>{decidedWords(decision)}</span>
            </p>
            <p className="font-medium">{standingWords(decision)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Mark({ decision }: Pick<EarlierDecision, "decision">) {
  const Icon = decision === "declined" ? X : Check;
  return <Icon aria-hidden className="size-3.5 shrink-0 translate-y-0.5" strokeWidth={2.5} />;
}

/** "Declined by Dr A 01-Jul-2026 12:00 (Clinical judgement: pacemaker), under revision 1" */
function decidedWords(decision: EarlierDecision): string {
  const { declineReason, note, decidedBy, decidedAt, revision } = decision;
  const verb = decisionVerbs[decision.decision];
  const coded =
    declineReason && declineReason !== "other" ? declineReasonLabels[declineReason] : null;
  const why = [coded, note].filter((part) => part).join(": ");
  const who = [verb, decidedBy && `by ${decidedBy}`, decidedAt?.text].filter((part) => part);
  return `${who.join(" ")}${why ? ` (${why})` : ""}, under revision ${revision}`;
}

function standingWords({ askedAgain, loop, decision }: EarlierDecision): string {
  if (askedAgain && decision === "declined")
    return "Suggested again on stronger grounds: decide again above.";
  const closed = loop?.outcome ? `Its loop was closed: ${loopOutcomeLabels[loop.outcome]}.` : null;
  if (askedAgain) return `${closed ?? ""} Suggested again on stronger grounds: decide again above.`;
  const open = loop && !loop.outcome ? "Its loop is still open." : null;
  return ["No longer suggested.", open ?? closed].filter((part) => part).join(" ");
}
