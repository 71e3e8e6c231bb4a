"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { progressLoopAction } from "@/lib/features/follow-up/actions";
import { LoopIdentity, type LoopIdentityProps } from "./loop-identity";

interface Props extends LoopIdentityProps {
  readonly about: string;
  readonly steps: readonly SelectOption[];
}

/** Records the next step of a loop, also one that was taken days ago. */
export function ProgressForm({ about, steps, ...loop }: Props) {
  return (
    <Disclosure label="Step…" about={about} look="quiet">
      <ActionForm action={progressLoopAction} prefix={`step-${loop.loopId}-`} look="space-y-3">
        <LoopIdentity {...loop} />
        <SelectField name="state" label="Next step" options={steps} empty="Choose the next step" />
        <TextField
          name="happenedOn"
          label="Day it happened"
          hint="Empty means today; else 05-Apr-2026 or 2026-04-05"
          autoComplete="off"
          width="w-40 font-mono"
        />
        <TextArea name="note" label="Note" rows={2} />
        <Submit label={`Record the step: ${about}`}>Record the step</Submit>
      </ActionForm>
    </Disclosure>
  );
}
