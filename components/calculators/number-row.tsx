"use client";

import { TextField } from "@/components/form/text-field";
import type { NumberInput } from "@/lib/clinical/calculators/model";

/** A number, with what is accepted. */
export function NumberRow({ input }: { readonly input: NumberInput }) {
  const { id, label, unit, min, max, optional } = input;
  return (
    <div className="border-b border-line py-2.5">
      <TextField
        name={id}
        label={optional ? `${label} (optional)` : label}
        hint={`${min} to ${max}${unit ? ` ${unit}` : ""}`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        width="w-28 font-mono"
      />
    </div>
  );
}
