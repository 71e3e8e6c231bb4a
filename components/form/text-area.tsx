"use client";

import { fieldLook } from "./field-look";
import { describing, Labelled } from "./labelled";
import { useField } from "./use-field";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly maxLength?: number;
}

/** Several lines of text with their label above. */
export function TextArea({ name, label, hint, rows, maxLength }: Props) {
  const field = useField(name);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={field.value}
        className={`${fieldLook} block h-auto w-full py-2`}
        {...describing(field, hint)}
      />
    </Labelled>
  );
}
