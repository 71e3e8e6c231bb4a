"use client";

import { FieldError } from "@/components/form/field-error";
import { useField } from "@/components/form/use-field";

interface Props {
  readonly id: string;
  readonly label: string;
}

/** Asked only where the server took the unit for a slip: nobody confirms what nobody doubts. */
export function ConfirmUnit({ id, label }: Props) {
  const field = useField(`confirm.${id}`);
  if (!field.error && field.value !== "yes") return null;
  return (
    <div>
      <FieldError id={field.errorId}>{field.error}</FieldError>
      <label className="touchable inline-flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          id={field.id}
          name={`confirm.${id}`}
          value="yes"
          aria-describedby={field.error ? field.errorId : undefined}
        />
        {label}: value and unit are as reported
      </label>
    </div>
  );
}
