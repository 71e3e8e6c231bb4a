"use client";

import { useField } from "@/components/form/use-field";
import { type Teller, tellerLabels, tellers } from "@/lib/features/presentations/tellers";
import type { Question } from "./question";
import { wrongWith } from "./wrong-with";

interface Props {
  readonly question: Question;
  readonly name: string;
  readonly label: string;
  /** Shown while nobody is chosen. */
  readonly empty: string;
  readonly value: string;
  readonly onChange: (teller: Teller | "") => void;
}

/** Who said it, as the browser's own list in quiet ink. */
export function TellerSelect({ question, name, label, empty, value, onChange }: Props) {
  const field = useField(name);
  return (
    <select
      id={field.id}
      name={name}
      {...wrongWith(question.id, field)}
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
