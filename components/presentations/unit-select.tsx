"use client";

import { fieldLook } from "@/components/form/field-look";
import { useField } from "@/components/form/use-field";
import { type Question, unitName } from "./question";

/** The unit of a result that is reported in several. None is chosen at first: a unit is never guessed. */
export function UnitSelect({ question }: { readonly question: Question }) {
  const name = unitName(question.id);
  const { id, value } = useField(name);
  return (
    <select
      id={id}
      name={name}
      defaultValue={value}
      aria-label={`Unit of ${question.label}`}
      className={`${fieldLook} touchable min-w-0 flex-1`}
    >
      <option value="">unit</option>
      {question.units.map((unit) => (
        <option key={unit.value} value={unit.value}>
          {unit.label}
        </option>
      ))}
    </select>
  );
}
