"use client";

import { useState } from "react";
import { fieldLook } from "./field-look";
import { describing, Labelled } from "./labelled";
import { useField } from "./use-field";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  /** Counted once it is near, and refused by the server beyond: never cut off in silence, as maxLength would. */
  readonly longest?: number;
}

const near = 0.9;

/** Several lines of text with their label above; it grows with what is typed. */
export function TextArea({ name, label, hint, rows, longest }: Props) {
  const field = useField(name);
  const [length, setLength] = useState(field.value.length);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.value}
        onChange={({ target }) => setLength(target.value.length)}
        className={`${fieldLook} field-sizing-content block h-auto max-h-[60vh] w-full py-2`}
        {...describing(field, hint)}
      />
      <p role="status" className="text-sm">
        {longest && length > longest * near ? counted(length, longest) : null}
      </p>
    </Labelled>
  );
}

/** In steps, so that a screen reader is not told each letter. */
function counted(length: number, longest: number): string {
  const words = (count: number) => count.toLocaleString("en-GB");
  if (length > longest) return `Too long by ${words(length - longest)}: shorten it.`;
  const step = longest / 100;
  return `Less than ${words(Math.ceil((longest - length + 1) / step) * step)} of ${words(longest)} characters left.`;
}
