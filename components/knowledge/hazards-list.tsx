import type { Guard } from "@/lib/clinical/knowledge/guards";
import { hazards } from "@/lib/clinical/knowledge/hazards";

/** The hazards of the log something stands against, and how. */
export function HazardsList({ guards }: { readonly guards: readonly Guard[] }) {
  if (guards.length === 0) {
    return <p className="text-quiet">None of the hazards of the log by itself.</p>;
  }
  return (
    <ul className="border-t border-line">
      {guards.map(({ hazard: id, how }) => {
        const hazard = hazards.find((one) => one.id === id);
        return (
          <li key={id} className="border-b border-line py-1.5">
            <p>
              <span className="font-mono">{id}</span>{" "}
              <span className="font-medium">{hazard?.hazard}</span>
              <span className="text-quiet"> · harm: {hazard?.harm}</span>
            </p>
            <p>{how}</p>
            <p className="text-quiet">All controls: {hazard?.controls}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** "HZ02 False reassurance; HZ14 …" */
export function hazardNames(guards: readonly Guard[]): string {
  return guards
    .map(({ hazard: id }) => `${id} ${hazards.find((one) => one.id === id)?.hazard ?? ""}`)
    .join("; ");
}
