"use client";

import { fieldLook } from "./field-look";
import { describing, Labelled } from "./labelled";
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
    <Labelled field={field} label={label}>
      <select
        id={field.id}
        name={name}
        defaultValue={field.value}
        className={`${fieldLook} touchable h-9 w-full`}
        {...describing(field)}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
