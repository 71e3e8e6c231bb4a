"use client";

import { RadioField } from "@/components/form/radio-field";
import type { SegmentOption } from "@/components/form/segmented";
import { TextField } from "@/components/form/text-field";

interface Props {
  readonly sexes: readonly SegmentOption[];
}

/** Who a patient is. */
export function IdentityFields({ sexes }: Props) {
  return (
    <>
      <TextField name="familyName" label="Family name" autoComplete="off" maxLength={100} />
      <TextField name="givenNames" label="Given names" autoComplete="off" maxLength={100} />
      <TextField
        name="dateOfBirth"
        label="Date of birth"
        hint="05-Apr-1961 or 1961-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      <RadioField name="sexAtBirth" legend="Sex at birth" options={sexes} fallback="unknown" />
      <TextField
        name="number"
        label="Patient number"
        hint="Unique in your practice: letters, digits, - / and ."
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        width="w-60 font-mono"
      />
    </>
  );
}
