"use client";

import { type Teller, tellerLabels, tellers } from "@/lib/features/presentations/tellers";

interface Props {
  readonly name: string;
  readonly label: string;
  /** Shown while nobody is chosen. */
  readonly empty: string;
  readonly value: string;
  readonly onChange: (teller: Teller | "") => void;
}

/** Who said it, as the browser's own list in quiet ink. */
export function TellerSelect({ name, label, empty, value, onChange }: Props) {
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as Teller | "")}
      className="touchable h-7 rounded-md border border-control bg-surface px-1.5 text-sm text-ink"
    >
      <option value="">{empty}</option>
      {tellers.map((teller) => (
        <option key={teller} value={teller}>
          {tellerLabels[teller]}
        </option>
      ))}
    </select>
  );
}
