import { NoTierIcon } from "@/components/assessment/tier-icon";
import { unavailable } from "@/lib/features/summaries/unavailable";
import { LiveFields } from "./live-fields";
import { liveHeadLook } from "./live-look";

/** The engine failed in this browser: no tier at all, and what to do instead. */
export function NoVerdict() {
  return (
    <div className={liveHeadLook}>
      <p
        role="status"
        className="hatched flex items-center gap-2 border-2 border-ink bg-surface px-3 py-2 font-semibold"
      >
        <NoTierIcon />
        {unavailable}
      </p>
      <LiveFields tier="unavailable" />
    </div>
  );
}
