import { ArrowRight } from "lucide-react";
import type { RevisionDifference } from "@/lib/features/presentations/difference";
import { IncompleteBadge, TierBadge } from "./tier-badge";

interface Props {
  readonly difference: Pick<RevisionDifference, "tier" | "incomplete">;
}

/** "Tier Soon → Urgent", or that it stayed. */
export function DifferenceTier({ difference: { tier, incomplete } }: Props) {
  const same = tier.before === tier.after && incomplete.before === incomplete.after;
  return (
    <p className="my-1 flex flex-wrap items-center gap-2">
      {same ? "Tier unchanged:" : "Tier"}
      {same ? null : (
        <>
          <TierBadge tier={tier.before} />
          {incomplete.before && tier.before ? <IncompleteBadge /> : null}
          <ArrowRight aria-hidden className="size-4" strokeWidth={1.75} />
          <span className="sr-only">became</span>
        </>
      )}
      <TierBadge tier={tier.after} />
      {incomplete.after && tier.after ? <IncompleteBadge /> : null}
    </p>
  );
}
