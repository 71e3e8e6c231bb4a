"use client";

import { SelectField, type SelectOption } from "@/components/form/select-field";
import { unassigned } from "@/lib/features/team/schema";

interface Props {
  readonly label: string;
  readonly takers: readonly SelectOption[];
}

/** Who takes on the open loops: a colleague, or, said in so many words, nobody yet. */
export function TakersField({ label, takers }: Props) {
  const nobody = { value: unassigned, label: "Nobody yet: leave them unassigned" };
  return (
    <SelectField name="loopsTo" label={label} options={[...takers, nobody]} empty="Choose who" />
  );
}
