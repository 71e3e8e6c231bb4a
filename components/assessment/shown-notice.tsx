import { Notice } from "@/components/ui/notice";
import { type Tier, tierLabels } from "@/lib/clinical/knowledge/tiers";
import { shownDifference } from "@/lib/features/presentations/shown-verdict";
import type { PresentationView } from "@/lib/features/presentations/view";

interface Props {
  readonly view: Pick<PresentationView, "shown" | "assessment">;
}

/** The recorded assessment is the one that counts; where the form showed another, the reader is told. */
export function ShownNotice({ view: { shown, assessment } }: Props) {
  const difference = shownDifference(shown, assessment);
  if (!shown || !difference) return null;
  return (
    <div className="mb-4">
      <Notice tone={difference === "tier" ? "error" : "warning"}>
        {difference === "tier" ? (
          <p>
            <strong className="font-semibold">
              The tier shown while typing was {nameOf(shown.tier)}; the recorded assessment says{" "}
              {nameOf(assessment?.tier ?? "unavailable")}.
            </strong>{" "}
            The recorded assessment counts. The difference is an error of the software and is in the
            server's log.
          </p>
        ) : (
          <p>
            The rules were updated while this was typed. The tier is the one that was shown; advice
            may differ from what was shown.
          </p>
        )}
      </Notice>
    </div>
  );
}

function nameOf(tier: Tier | "unavailable"): string {
  return tier === "unavailable" ? "not available" : tierLabels[tier].name;
}
