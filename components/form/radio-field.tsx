"use client";

import { Segmented, SegmentedError, type SegmentOption } from "./segmented";
import { useField } from "./use-field";

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly SegmentOption[];
  readonly fallback: string;
}

/** One choice of a few, with its question above. */
export function RadioField({ name, legend, hint, options, fallback }: Props) {
  const field = useField(name);
  return (
    <fieldset aria-describedby={field.error ? field.errorId : undefined}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint ? <p className="mb-1 text-sm text-quiet">{hint}</p> : null}
      <div className="flex">
        <Segmented name={name} options={options} fallback={fallback} />
      </div>
      <SegmentedError name={name} />
    </fieldset>
  );
}
