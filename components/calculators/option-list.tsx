"use client";

import { SegmentedError } from "@/components/form/segmented";
import { useField } from "@/components/form/use-field";
import type { ChoiceInput } from "@/lib/clinical/calculators/model";

const row =
  "touchable flex min-h-8 cursor-pointer items-center gap-2.5 rounded-sm px-2 hover:bg-sunken";
const chosen = "has-checked:bg-accent-soft has-checked:font-medium";
const absent = "text-quiet has-checked:bg-sunken";

/** One of a few worded options, each with its points. */
export function OptionList({ input }: { readonly input: ChoiceInput }) {
  const field = useField(input.id);
  const options = [...input.options, { value: "", label: "Not entered", points: null }];
  return (
    <fieldset
      aria-describedby={field.error ? field.errorId : undefined}
      className="grid min-w-0 gap-x-4 border-b border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <legend className="float-left px-2 py-1.5 font-medium sm:px-0">{input.label}</legend>
      <div>
        {options.map(({ value, label, points }, place) => (
          <label key={value} className={`${row} ${value === "" ? absent : chosen}`}>
            <input
              type="radio"
              id={place === 0 ? field.id : undefined}
              name={input.id}
              value={value}
              defaultChecked={value === field.value}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="flex-1">{label}</span>
            {points === null ? null : <span className="font-mono text-quiet">{points}</span>}
          </label>
        ))}
        <SegmentedError name={input.id} />
      </div>
    </fieldset>
  );
}
