"use client";

import { FieldError } from "@/components/form/field-error";
import { fieldLook } from "@/components/form/field-look";
import { useField } from "@/components/form/use-field";
import { tellerLabels, tellers } from "@/lib/features/presentations/tellers";

/** Who answers the questions and when results were taken, said once; a row can say otherwise. */
export function SaidByBar() {
  const saidBy = useField("saidBy");
  const takenOn = useField("takenOn");
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
      <label htmlFor={saidBy.id} className="flex items-center gap-2">
        Questions answered by
        <select
          id={saidBy.id}
          name="saidBy"
          defaultValue={saidBy.value}
          className={`${fieldLook} touchable`}
        >
          <option value="">not recorded</option>
          {tellers.map((teller) => (
            <option key={teller} value={teller}>
              {tellerLabels[teller].toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={takenOn.id} className="flex items-center gap-2">
        Results taken on
        <input
          id={takenOn.id}
          name="takenOn"
          type="text"
          autoComplete="off"
          maxLength={20}
          placeholder="05-Apr-2026"
          defaultValue={takenOn.value}
          aria-invalid={takenOn.error ? true : undefined}
          aria-describedby={takenOn.error ? takenOn.errorId : undefined}
          className={`${fieldLook} touchable w-32 font-mono`}
        />
      </label>
      <FieldError id={saidBy.errorId}>{saidBy.error}</FieldError>
      <FieldError id={takenOn.errorId}>{takenOn.error}</FieldError>
    </div>
  );
}
