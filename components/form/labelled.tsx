import type { ReactNode } from "react";
import { FieldError } from "./field-error";
import type { useField } from "./use-field";

type Field = Pick<ReturnType<typeof useField>, "id" | "error" | "errorId">;

interface Props {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A field with its label above, what is accepted, and what is wrong. */
export function Labelled({ field, label, hint, children }: Props) {
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
      {children}
      <FieldError id={field.errorId}>{field.error}</FieldError>
    </div>
  );
}

/** How the control inside refers to its hint and to what is wrong. */
export function describing({ id, error, errorId }: Field, hint?: string) {
  const described = [hint ? `${id}-hint` : "", error ? errorId : ""].join(" ").trim();
  return {
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}
