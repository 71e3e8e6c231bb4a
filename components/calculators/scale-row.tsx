"use client";

import { Segmented, SegmentedError } from "@/components/form/segmented";
import { useField } from "@/components/form/use-field";
import type { ChoiceInput } from "@/lib/clinical/calculators/model";

const notAnswered = { value: "", label: "Not answered", absent: true } as const;

/** A scale of numbers in one line; the number is the points. */
export function ScaleRow({ input }: { readonly input: ChoiceInput }) {
  const field = useField(input.id);
  return (
    <fieldset
      aria-describedby={field.error ? field.errorId : undefined}
      className="min-w-0 border-b border-line py-2.5"
    >
      <legend className="float-left mb-1.5 w-full">
        {input.label}
        {input.optional ? <span className="text-quiet"> (optional)</span> : null}
      </legend>
      <div className="clear-both flex max-w-2xl">
        <div className="w-full">
          <Segmented name={input.id} options={[...input.options, notAnswered]} fallback="" />
        </div>
      </div>
      <SegmentedError name={input.id} />
    </fieldset>
  );
}
