import { TextLink } from "@/components/ui/text-link";
import type { TrendEvent } from "@/lib/features/trends/view";
import { eventLetter } from "./chart-geometry";

/** What the letters on the axis stand for, latest first. */
export function EventList({ events }: { readonly events: readonly TrendEvent[] }) {
  if (events.length === 0)
    return <p className="border-t border-line pt-2 text-quiet">Nothing yet.</p>;
  return (
    <ol className="border-t border-line bg-surface text-sm">
      {events.toReversed().map((event) => (
        <li
          key={`${event.kind} ${event.id}`}
          className="grid min-h-9 grid-cols-[1.5rem_7rem_minmax(0,1fr)] items-center gap-x-2 border-b border-line px-3 py-1"
        >
          <span aria-hidden className="font-mono font-semibold">
            {eventLetter(event.kind)}
          </span>
          <span className="whitespace-nowrap">{event.dayText}</span>
          <span>
            <TextLink href={`/presentations/${event.presentationId}`}>{event.text}</TextLink>
            {event.dayOfEntry ? <span className="text-quiet"> (day of entry)</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
