import type { VerdictLine } from "@/lib/features/summaries/view";
import { IncompleteBadge, TierBadge } from "./tier-badge";
import { NoTierIcon } from "./tier-icon";

interface Props {
  readonly verdict: VerdictLine;
  /** "h2" under another title. */
  readonly heading?: "h1" | "h2";
}

/** The first line of the page: how urgent it is, and how far that can be relied upon. */
export function Verdict({ verdict, heading: Heading = "h1" }: Props) {
  if (verdict.kind === "unavailable") {
    return (
      <div className="hatched border-2 border-ink bg-surface px-4 py-3">
        <Heading className="flex items-center gap-2 text-xl font-semibold">
          <NoTierIcon size="page" />
          {verdict.text}
        </Heading>
        <p className="mt-1">{verdict.safetyText}.</p>
      </div>
    );
  }
  return (
    <div>
      <Heading className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <TierBadge tier={verdict.tier} size="page" />
        <span className="text-xl font-semibold tracking-tight">{verdict.meaning}</span>
      </Heading>
      <p className="mt-2">
        {verdict.incomplete ? <IncompleteBadge /> : null}{" "}
        <span className={verdict.incomplete ? "font-semibold" : ""}>{verdict.safetyText}.</span>{" "}
        {verdict.standing}
      </p>
    </div>
  );
}
