"use client";

import type { ComponentProps } from "react";
import { FieldError } from "./field-error";
import { fieldLook } from "./field-look";
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
  const described = [hint ? `${field.id}-hint` : "", field.error ? field.errorId : ""];
  return (
    <div>
      <label htmlFor={field.id} className="mb-1 block font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${field.id}-hint`} className="mb-1 text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <input
        id={field.id}
        name={name}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={described.join(" ").trim() || undefined}
        className={`${fieldLook} touchable h-9 ${width}`}
        {...input}
      />
      <FieldError id={field.errorId}>{field.error}</FieldError>
    </div>
  );
}
