"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { closeLoopAction } from "@/lib/features/follow-up/actions";
import { LoopIdentity, type LoopIdentityProps } from "./loop-identity";

interface Props extends LoopIdentityProps {
  readonly about: string;
  readonly outcomes: readonly SelectOption[];
}

/** A loop is closed by its outcome and by nothing else. */
export function CloseForm({ about, outcomes, ...loop }: Props) {
  return (
    <Disclosure label="Close…" about={about}>
      <ActionForm action={closeLoopAction} prefix={`close-${loop.loopId}-`} look="space-y-3">
        <LoopIdentity {...loop} />
        <SelectField name="outcome" label="Outcome" options={outcomes} empty="Choose the outcome" />
        <TextArea name="note" label="Note" rows={2} />
        <TextField
          name="replacedBy"
          label="Replaced by"
          hint="Only where it is cancelled: opened in its place, due as this was"
          autoComplete="off"
        />
        <Submit label={`Close: ${about}`}>Close</Submit>
      </ActionForm>
    </Disclosure>
  );
}
