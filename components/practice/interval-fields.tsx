"use client";

import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { intervalList } from "./interval-labels";

/** When somebody looks again, where the practice wants it sooner than the specification says. */
export function IntervalFields() {
  return (
    <Section
      id="intervals"
      title="Intervals until the recheck"
      aside="for loops opened from now on"
    >
      <p className="mb-3 text-sm text-quiet">
        Empty means the specification's. Sooner is free; later needs a reason. Enter 30 minutes, 24
        hours or 7 days.
      </p>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {intervalList.map(({ of, label, specified }) => (
          <TextField
            key={of}
            name={`interval.${of}`}
            label={label}
            hint={`Specification: ${specified}`}
            autoComplete="off"
            width="w-40"
          />
        ))}
      </div>
    </Section>
  );
}
