"use client";

import { FieldError } from "./field-error";
import { useField } from "./use-field";

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Any number of choices, with their question above. */
export function ChoicesField({ name, legend, hint, options }: Props) {
  const { id, values, error, errorId } = useField(name);
  return (
    <fieldset aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1 font-medium">{legend}</legend>
      <p className="mb-1 text-sm text-quiet">{hint}</p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-x-4">
        {options.map((option, place) => (
          <label key={option.value} className="touchable flex min-h-7 items-center gap-2">
            <input
              id={place === 0 ? id : `${id}-${option.value}`}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              className="size-4 shrink-0 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}
