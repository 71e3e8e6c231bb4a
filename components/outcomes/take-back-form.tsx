"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-state";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { takeBackDiagnosisAction, takeBackScoreAction } from "@/lib/features/outcomes/actions";

interface Props {
  readonly what: "diagnosis" | "score";
  readonly id: string;
  readonly about: string;
  readonly idempotencyKey: string;
}

const actions: Readonly<Record<Props["what"], FormAction>> = {
  diagnosis: takeBackDiagnosisAction,
  score: takeBackScoreAction,
};

/** Takes back what was recorded in error; the record keeps both, and why. */
export function TakeBackForm({ what, id, about, idempotencyKey }: Props) {
  return (
    <Disclosure label="Take back…" about={about} look="quiet">
      <ActionForm action={actions[what]} prefix={`back-${id}-`} look="space-y-3">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <TextField
          name="reason"
          label="Why it is taken back"
          hint="What it said stays in the history"
          autoComplete="off"
        />
        <Submit variant="secondary" label={`Take back: ${about}`}>
          Take back
        </Submit>
      </ActionForm>
    </Disclosure>
  );
}
