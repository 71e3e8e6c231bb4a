import { ChoiceEntry } from "./choice-entry";
import type { EntryField } from "./entry-fields";
import { NumberEntry } from "./number-entry";

export function EntryRows({ fields }: { readonly fields: readonly EntryField[] }) {
  return (
    <div className="border-t border-line">
      {fields.map((field) =>
        field.options.length > 0 ? (
          <ChoiceEntry
            key={field.id}
            name={`value.${field.id}`}
            label={field.label}
            options={field.options}
          />
        ) : (
          <NumberEntry key={field.id} field={field} />
        ),
      )}
    </div>
  );
}
