"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { recordDeathAction, undoDeathAction } from "@/lib/features/patients/actions";
import { PatientVersion } from "./patient-version";

interface Props {
  readonly patientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

export function DeathForm(patient: Props) {
  return (
    <ActionForm action={recordDeathAction} prefix="death-" look="max-w-120 space-y-4">
      <PatientVersion {...patient} />
      <TextField
        name="deceasedOn"
        label="Date of death"
        hint="05-Apr-2026 or 2026-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      <Submit variant="secondary">Record the death</Submit>
    </ActionForm>
  );
}

export function UndoDeathForm(patient: Props) {
  return (
    <ActionForm action={undoDeathAction} prefix="undo-" look="max-w-120 space-y-4">
      <PatientVersion {...patient} />
      <TextField
        name="reason"
        label="Why the record of death is wrong"
        hint="Stays in the registration history"
        autoComplete="off"
        maxLength={500}
      />
      <Submit variant="secondary">Take back the death</Submit>
    </ActionForm>
  );
}
