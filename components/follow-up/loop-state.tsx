import { Moment } from "@/components/ui/moment";
import { loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";

/** Beyond this a line of the board would grow into a paragraph: the rest opens in place. */
const longest = 90;

/** Where a loop stands and what happened last; said once where the one is the other. Who did it is named when it was not the owner. */
export function LoopState({ loop: { state, lastEvent, owner } }: { readonly loop: LoopRow }) {
  const label = loopStateLabels[state];
  const { text, at, by } = lastEvent;
  const words = text.startsWith(label) ? text : `${label}. ${text}`;
  const when = (
    <span className="text-quiet">
      <Moment at={at} />
      {by === owner?.name ? "" : `, ${by}`}
    </span>
  );
  if (words.length <= longest) {
    return (
      <p>
        <span className="sr-only">State: </span>
        {words} {when}
      </p>
    );
  }
  return (
    <details>
      <summary className="cursor-pointer">
        <span className="sr-only">State: </span>
        {firstPart(words)}… {when}
      </summary>
      {words}
    </details>
  );
}

/** Up to the first note, or as much as a line holds. */
function firstPart(words: string): string {
  const [before = ""] = words.split(":");
  return before.slice(0, longest);
}
