"use client";

import { fieldLook } from "@/components/form/field-look";
import { useField } from "@/components/form/use-field";
import { type Question, takenName } from "./question";
import { wrongWith } from "./wrong-with";

/** The day a result was taken, where it is known. */
export function TakenField({ question: { id, label } }: { readonly question: Question }) {
  const field = useField(takenName(id));
  return (
    <label className="flex items-center gap-1.5">
      Taken on
      <input
        id={field.id}
        name={takenName(id)}
        aria-label={`Taken on: ${label}`}
        {...wrongWith(id, field)}
        type="text"
        autoComplete="off"
        maxLength={20}
        placeholder="05-Apr-2026"
        defaultValue={field.value}
        className={`${fieldLook} touchable h-7 w-30 font-mono text-sm`}
      />
    </label>
  );
}
