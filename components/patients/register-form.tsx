"use client";

import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import type { SegmentOption } from "@/components/form/segmented";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { registerPatientAction } from "@/lib/features/patients/actions";

interface Props {
  /** Makes sending twice register once. */
  readonly idempotencyKey: string;
  readonly sexes: readonly SegmentOption[];
}

/** Who the patient is. Age and sex of every presentation are taken from here. */
export function RegisterForm({ idempotencyKey, sexes }: Props) {
  return (
    <ActionForm action={registerPatientAction} look="max-w-120 space-y-4">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
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
      <Submit>Register</Submit>
    </ActionForm>
  );
}
