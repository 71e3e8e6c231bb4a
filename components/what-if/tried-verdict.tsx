import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import { minimumSafetyItems } from "@/lib/clinical/knowledge/minimum-safety-set";
import { severity, tierLabels } from "@/lib/clinical/knowledge/tiers";

interface Props {
  readonly assessment: Assessment;
}

/** How urgent it would be, and how far that can be relied upon. Only the tier is announced as it changes. */
export function TriedVerdict({ assessment }: Props) {
  return (
    <section aria-labelledby="tried-title">
      <h2 id="tried-title" className="sr-only">
        Tier
      </h2>
      <VerdictHead assessment={assessment} />
      <VerdictStanding assessment={assessment} />
    </section>
  );
}

/** The tier, with Incomplete beside it while it is. */
export function VerdictHead({ assessment: { tier, incomplete } }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p aria-live="polite">
        <TierBadge tier={tier} size="page" />
      </p>
      {incomplete ? <IncompleteBadge size="page" /> : null}
    </div>
  );
}

/** What the tier means, how much of the safety set is answered, and whether more questions could raise it. */
export function VerdictStanding({ assessment }: Props) {
  const { incomplete, missing } = assessment;
  const of = minimumSafetyItems.length;
  return (
    <>
      <p className="mt-1.5 font-medium">{meaningOf(assessment)}</p>
      <p className="mt-0.5">
        <span className={incomplete ? "font-semibold" : ""}>
          {of - missing.length} of {of} safety questions answered.
        </span>{" "}
        {standingOf(assessment)}
      </p>
    </>
  );
}

/** Routine is only a floor while safety questions are unanswered. */
function meaningOf({ tier, incomplete }: Assessment): string {
  if (incomplete && tier === "routine")
    return "At the least, until the safety questions are answered";
  return tierLabels[tier].meaning;
}

function standingOf({ tier, decisive, highest_possible_tier: highest }: Assessment): string {
  if (decisive) return "Decisive: no open rule has a higher tier.";
  const raise =
    severity(highest) < severity(tier) ? ` could still become ${tierLabels[highest].name}` : "";
  return `Not decisive:${raise || " questions are still open"}.`;
}
