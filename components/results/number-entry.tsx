"use client";

import { FieldError } from "@/components/form/field-error";
import { fieldLook } from "@/components/form/field-look";
import { useField } from "@/components/form/use-field";
import { ConfirmUnit } from "./confirm-unit";
import type { EntryField } from "./entry-fields";
import { entryRow } from "./entry-look";

/** A value with its unit, the range of its laboratory and its flag, as the report prints them. */
export function NumberEntry({
  field: { id, label, units, limits },
}: {
  readonly field: EntryField;
}) {
  const value = useField(`value.${id}`);
  const unit = useField(`unit.${id}`);
  const range = useField(`range.${id}`);
  const flag = useField(`flag.${id}`);
  const [only] = units;
  const errors = [value, unit, range, flag].filter(({ error }) => error);
  return (
    <div className={entryRow}>
      <div className="min-w-0">
        <label htmlFor={value.id} className="font-medium">
          {label}
        </label>
        <p id={`${value.id}-limits`} className="text-sm text-quiet">
          {limits}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={value.id}
          name={`value.${id}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          defaultValue={value.value}
          aria-invalid={value.error ? true : undefined}
          aria-describedby={[`${value.id}-limits`, ...errors.map(({ errorId }) => errorId)].join(
            " ",
          )}
          className={`${fieldLook} touchable scroll-mb-20 w-24 font-mono`}
        />
        {units.length > 1 ? (
          <select
            id={unit.id}
            name={`unit.${id}`}
            defaultValue={unit.value}
            aria-label={`Unit of ${label}`}
            aria-invalid={unit.error ? true : undefined}
            className={`${fieldLook} touchable scroll-mb-20 w-30`}
          >
            <option value="">unit</option>
            {units.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        ) : (
          <span className="w-30 px-1">{only?.label}</span>
        )}
        <input
          id={range.id}
          name={`range.${id}`}
          autoComplete="off"
          maxLength={40}
          defaultValue={range.value}
          placeholder="range"
          aria-label={`Range of the laboratory for ${label}`}
          aria-invalid={range.error ? true : undefined}
          className={`${fieldLook} touchable scroll-mb-20 w-30 font-mono`}
        />
        <input
          id={flag.id}
          name={`flag.${id}`}
          autoComplete="off"
          maxLength={40}
          defaultValue={flag.value}
          placeholder="flag"
          aria-label={`Flag of the laboratory for ${label}`}
          aria-invalid={flag.error ? true : undefined}
          className={`${fieldLook} touchable scroll-mb-20 w-16 font-mono`}
        />
      </div>
      <div className="sm:col-start-2">
        {errors.map(({ errorId, error }) => (
          <FieldError key={errorId} id={errorId}>
            {error}
          </FieldError>
        ))}
        <ConfirmUnit id={id} label={label} />
      </div>
    </div>
  );
}
