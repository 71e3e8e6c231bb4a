"use client";

import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { phoneRows } from "@/lib/features/practice/settings";

const rows = Array.from({ length: phoneRows }, (_, n) => n);

/** Whom to phone, in this order, when nobody answers on screen. */
export function PhoneFields() {
  return (
    <Section id="phones" title="Phone list" aside="in the order in which they are phoned">
      <div className="space-y-2">
        {rows.map((n) => (
          <fieldset key={n} className="grid gap-2 sm:grid-cols-[minmax(0,2fr)_11rem_minmax(0,1fr)]">
            <legend className="sr-only">Phone number {n + 1}</legend>
            <TextField name={`phone.label${n}`} label={`${n + 1}. Who`} autoComplete="off" />
            <TextField
              name={`phone.number${n}`}
              label="Number"
              inputMode="tel"
              autoComplete="off"
              width="w-full font-mono"
            />
            <TextField name={`phone.hours${n}`} label="Hours" autoComplete="off" />
          </fieldset>
        ))}
        <p className="text-sm text-quiet">No patient's number belongs here.</p>
      </div>
    </Section>
  );
}
