"use client";

import { Segmented, SegmentedError } from "@/components/form/segmented";
import { useField } from "@/components/form/use-field";
import type { ChoiceInput } from "@/lib/clinical/calculators/model";

const notAnswered = { value: "", label: "Not answered", absent: true } as const;

interface Props {
  readonly input: ChoiceInput;
  /** Its place in a long questionnaire; null where items are not counted. */
  readonly number: number | null;
}

/** A statement that is true or not, or not answered: the state it starts in. */
export function YesNoRow({ input, number }: Props) {
  const field = useField(input.id);
  const options = input.options.map(({ value, label, points }) => ({
    value,
    label: points === null ? label : `${label} · ${points}`,
  }));
  return (
    <fieldset
      aria-describedby={field.error ? field.errorId : undefined}
      className="grid min-h-10 min-w-0 grid-cols-1 items-center gap-x-4 border-b border-line py-0.5 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <legend className="float-left leading-4.5">
        {number === null ? null : <span className="mr-2 text-sm text-quiet">{number}</span>}
        {input.label}
      </legend>
      <div className="mt-1 sm:mt-0 sm:w-62">
        <Segmented name={input.id} options={[...options, notAnswered]} fallback="" />
      </div>
      <div className="sm:col-span-2">
        <SegmentedError name={input.id} />
      </div>
    </fieldset>
  );
}
