"use client";

import { FieldError } from "@/components/form/field-error";
import { TextField } from "@/components/form/text-field";
import { useField } from "@/components/form/use-field";
import { Section } from "@/components/ui/section";
import { weekdays } from "@/lib/features/practice/settings";

/** On which days, from when to when somebody is here. */
export function WorkingTimeFields() {
  const days = useField("days");
  return (
    <Section id="working-time" title="Working time">
      <fieldset aria-describedby={days.error ? days.errorId : undefined}>
        <legend className="sr-only">Working days</legend>
        <div className="flex flex-wrap gap-x-4">
          {weekdays.map((day, n) => (
            <label key={day} className="touchable flex h-9 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                id={n === 0 ? days.id : undefined}
                name="days"
                value={n + 1}
                defaultChecked={days.values.includes(String(n + 1))}
                className="size-4 accent-accent"
              />
              {day}
            </label>
          ))}
        </div>
        <FieldError id={days.errorId}>{days.error}</FieldError>
      </fieldset>
      <div className="mt-2 flex gap-4">
        <TextField name="from" label="From" width="w-24 font-mono" autoComplete="off" />
        <TextField name="to" label="To" width="w-24 font-mono" autoComplete="off" />
      </div>
    </Section>
  );
}
