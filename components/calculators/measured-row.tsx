"use client";

import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import type { MeasuredInput } from "@/lib/clinical/calculators/model";

/** A number and the unit it was reported in: no unit is chosen until someone chooses it. */
export function MeasuredRow({ input: { id, label, units } }: { readonly input: MeasuredInput }) {
  const ranges = units.map(({ unit, min, max }) => `${min} to ${max} ${unit}`).join(", or ");
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[15rem_minmax(0,1fr)] border-b border-line py-2.5">
      <TextField
        name={id}
        label={label}
        hint={ranges}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        width="w-28 font-mono"
      />
      <RadioField
        name={`${id}_unit`}
        legend={`Unit of ${label.toLowerCase()}`}
        hint="As reported"
        options={[
          ...units.map(({ unit }) => ({ value: unit, label: unit })),
          { value: "", label: "Not chosen", absent: true },
        ]}
        fallback=""
      />
    </div>
  );
}
