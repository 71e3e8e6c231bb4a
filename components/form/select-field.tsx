"use client";

import { FieldError } from "./field-error";
import { fieldLook } from "./field-look";
import { useField } from "./use-field";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** Shown while nothing is chosen. */
  readonly empty: string;
}

/** One choice of many, as the browser's own list. */
export function SelectField({ name, label, options, empty }: Props) {
  const field = useField(name);
  return (
    <div>
      <label htmlFor={field.id} className="mb-1 block font-medium">
        {label}
      </label>
      <select
        id={field.id}
        name={name}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? field.errorId : undefined}
        className={`${fieldLook} touchable h-9 w-full`}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <FieldError id={field.errorId}>{field.error}</FieldError>
    </div>
  );
}
