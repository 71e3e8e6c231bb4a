"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { offerEachAction } from "@/lib/features/follow-up/actions";
import type { SelectedLoop } from "./selected-loop";
import { SelectedRow } from "./selected-row";
import { SubmitRest } from "./submit-rest";

interface Props {
  readonly loops: readonly SelectedLoop[];
  readonly people: readonly SelectOption[];
}

/** Asks to whom the loops are offered. */
export function HandOverSelectedForm({ loops, people }: Props) {
  return (
    <ActionForm action={offerEachAction} enterSends={false} look="space-y-4">
      <ul className="border-t border-line bg-surface">
        {loops.map((loop, n) => (
          <SelectedRow key={loop.id} loop={loop} place={n + 1} />
        ))}
      </ul>
      <div className="max-w-96 space-y-3">
        <SelectField name="toId" label="Offer to" options={people} empty="Choose a colleague" />
        <TextArea name="note" label="Note" rows={2} />
      </div>
      <SubmitRest count={loops.length} does="Offer" />
    </ActionForm>
  );
}
