"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { chooseOtherAction } from "@/lib/features/patients/merge-actions";

/** Names the other registration by its number. */
export function ChooseOtherForm({ patientId }: { readonly patientId: string }) {
  return (
    <ActionForm action={chooseOtherAction} look="max-w-120 space-y-4">
      <input type="hidden" name="patientId" value={patientId} />
      <TextField
        name="number"
        label="Number of the other registration"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        width="w-60 font-mono"
      />
      <Submit>Compare</Submit>
    </ActionForm>
  );
}
