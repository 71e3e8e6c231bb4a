"use client";

import { FieldError } from "@/components/form/field-error";
import { fieldLook } from "@/components/form/field-look";
import { useField } from "@/components/form/use-field";
import { entryRow } from "./entry-look";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a report says, as one of the findings of the catalogue. */
export function ChoiceEntry({ name, label, options }: Props) {
  const field = useField(name);
  return (
    <div className={entryRow}>
      <label htmlFor={field.id} className="font-medium">
        {label}
      </label>
      <div>
        <select
          id={field.id}
          name={name}
          defaultValue={field.value}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.error ? field.errorId : undefined}
          className={`${fieldLook} touchable scroll-mb-20 w-full max-w-104`}
        >
          <option value="">Not entered</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <FieldError id={field.errorId}>{field.error}</FieldError>
      </div>
    </div>
  );
}
