import { Moment } from "@/components/ui/moment";
import { loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";

/** Where a loop stands and what happened last; said once where the one is the other. Who did it is named when it was not the owner. */
export function LoopState({ loop: { state, lastEvent, owner } }: { readonly loop: LoopRow }) {
  const label = loopStateLabels[state];
  return (
    <p>
      <span className="sr-only">State: </span>
      {lastEvent.text.startsWith(label) ? lastEvent.text : `${label}. ${lastEvent.text}`}{" "}
      <span className="text-quiet">
        <Moment at={lastEvent.at} />
        {lastEvent.by === owner.name ? "" : `, ${lastEvent.by}`}
      </span>
    </p>
  );
}
