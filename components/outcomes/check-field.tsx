"use client";

import { useField } from "@/components/form/use-field";

interface Props {
  readonly name: string;
  readonly label: string;
}

/** One statement that is ticked or left alone. */
export function CheckField({ name, label }: Props) {
  const field = useField(name);
  return (
    <label htmlFor={field.id} className="touchable flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        id={field.id}
        name={name}
        value="yes"
        defaultChecked={field.value === "yes"}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}
