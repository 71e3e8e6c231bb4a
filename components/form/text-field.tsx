"use client";

import type { ComponentProps } from "react";
import { fieldLook } from "./field-look";
import { describing, Labelled } from "./labelled";
import { useField } from "./use-field";

interface Props
  extends Pick<
    ComponentProps<"input">,
    "type" | "autoComplete" | "inputMode" | "maxLength" | "required" | "spellCheck"
  > {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly width?: string;
}

/** One line of text with its label above, what is accepted, and what is wrong. */
export function TextField({ name, label, hint, width = "w-full", ...input }: Props) {
  const field = useField(name);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input
        id={field.id}
        name={name}
        defaultValue={field.value}
        className={`${fieldLook} touchable h-9 ${width}`}
        {...describing(field, hint)}
        {...input}
      />
    </Labelled>
  );
}
