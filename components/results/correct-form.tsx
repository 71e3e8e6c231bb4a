"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { correctResultAction } from "@/lib/features/results/actions";

interface Props {
  readonly resultId: string;
  readonly idempotencyKey: string;
  readonly initial: FormValues;
  readonly children: ReactNode;
}

/** The result as it should have been, or none at all; what it read stays on record. */
export function CorrectForm({ resultId, idempotencyKey, initial, children }: Props) {
  return (
    <ActionForm
      action={correctResultAction}
      initial={initial}
      enterSends={false}
      look="space-y-4 max-w-5xl"
    >
      <input type="hidden" name="resultId" value={resultId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextField
        name="takenOn"
        label="Day it was taken"
        hint="As 05-Apr-2026 or 2026-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      {children}
      <label className="touchable flex min-h-8 items-center gap-2">
        <input type="checkbox" name="takeBack" value="yes" />
        Take it back: it is not a result of this patient, or of this test
      </label>
      <TextArea name="note" label="What was wrong" rows={2} longest={2000} />
      <Submit>Record the correction</Submit>
    </ActionForm>
  );
}
