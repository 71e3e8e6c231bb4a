import { Moment } from "@/components/ui/moment";
import type { RegistrationEvent } from "@/lib/features/patients/view";

/** How the registration came to what it says, latest first. */
export function RegistrationHistory({ events }: { readonly events: readonly RegistrationEvent[] }) {
  return (
    <ol className="border-t border-line bg-surface">
      {events.map((event) => (
        <li key={event.id} className="border-b border-line px-3 py-2">
          <p>
            <span className="font-medium">{event.what}</span>{" "}
            <span className="text-sm text-quiet">
              <Moment at={event.at} /> · {event.by}
            </span>
          </p>
          {event.changes.length > 0 ? (
            <ul className="text-sm">
              {event.changes.map(({ label, from, to }) => (
                <li key={label}>
                  {label}: <span className="text-quiet">{from}</span>{" "}
                  <span className="sr-only">became </span>
                  <span aria-hidden>→</span> <span className="font-medium">{to}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {event.reason ? <p className="text-sm">Reason: {event.reason}</p> : null}
          {event.affectsAssessments ? (
            <p className="text-sm">
              Presentations recorded before this keep the age and sex they were assessed with.
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
