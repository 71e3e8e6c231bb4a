import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import type { Assessment } from "@/lib/clinical/engine/assessment";

/** Where the result stands below the findings: the tier stays in sight, and leads to it. */
export function ResultBar({ assessment }: { readonly assessment: Assessment }) {
  return (
    <div className="screen-only sticky bottom-0 z-10 mt-4 flex flex-wrap items-center gap-2 border-t border-control bg-surface px-3 py-2 lg:hidden">
      <TierBadge tier={assessment.tier} />
      {assessment.incomplete ? <IncompleteBadge /> : null}
      <a href="#result" className="ml-auto text-accent underline underline-offset-3">
        To the result
      </a>
    </div>
  );
}
