"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { undoMergeAction } from "@/lib/features/patients/merge-actions";
import { PatientVersion } from "./patient-version";

interface Props {
  readonly patientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly number: string;
}

/** Makes two registrations of one again. */
export function UndoMergeForm({ number, ...patient }: Props) {
  return (
    <Disclosure label="Undo the merge…" about={`No. ${number}`}>
      <ActionForm action={undoMergeAction} prefix={`undo-${patient.patientId}-`} look="space-y-3">
        <PatientVersion {...patient} />
        <TextField
          name="reason"
          label="Why they are two people"
          hint="Stays in the registration history"
          autoComplete="off"
          maxLength={500}
        />
        <Submit label={`Undo the merge of No. ${number}`}>Undo the merge</Submit>
      </ActionForm>
    </Disclosure>
  );
}
