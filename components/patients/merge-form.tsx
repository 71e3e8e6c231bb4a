"use client";

import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import type { SegmentOption } from "@/components/form/segmented";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { mergePatientsAction } from "@/lib/features/patients/merge-actions";
import { PatientVersion } from "./patient-version";

interface Props {
  readonly patientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly other: { readonly id: string; readonly version: number };
  /** Both, by number. Neither is chosen for the reader. */
  readonly sides: readonly SegmentOption[];
}

/** Decides which of two registrations stays, and why they are one person. */
export function MergeForm({ other, sides, ...patient }: Props) {
  return (
    <ActionForm action={mergePatientsAction} look="max-w-120 space-y-4">
      <PatientVersion {...patient} />
      <input type="hidden" name="otherId" value={other.id} />
      <input type="hidden" name="otherVersion" value={other.version} />
      <RadioField
        name="staysId"
        legend="Which registration stays?"
        hint="Name, date of birth, sex and number are taken from it"
        options={sides}
        fallback=""
      />
      <TextField
        name="reason"
        label="How you know that they are one person"
        hint="Stays in the registration history"
        autoComplete="off"
        maxLength={500}
      />
      <Submit>Merge</Submit>
    </ActionForm>
  );
}
