"use client";

import { FieldError } from "./field-error";
import { fieldLook } from "./field-look";
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
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={described.join(" ").trim() || undefined}
        className={`${fieldLook} block h-auto w-full py-2`}
      />
      <FieldError id={field.errorId}>{field.error}</FieldError>
    </div>
  );
}
