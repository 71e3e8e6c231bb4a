"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { closeEachAction } from "@/lib/features/follow-up/actions";
import type { SelectedLoop } from "./selected-loop";
import { SelectedRow } from "./selected-row";
import { SubmitRest } from "./submit-rest";

interface Props {
  readonly loops: readonly SelectedLoop[];
  readonly outcomes: readonly SelectOption[];
}

/** Asks for the outcome and the reason of each loop. */
export function CloseSelectedForm({ loops, outcomes }: Props) {
  return (
    <ActionForm action={closeEachAction} enterSends={false} look="space-y-4">
      <ul className="border-t border-line bg-surface">
        {loops.map((loop, n) => (
          <SelectedRow key={loop.id} loop={loop} place={n + 1}>
            <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
              <SelectField
                name={`outcome.${loop.id}`}
                label="Outcome"
                options={outcomes}
                empty="Choose the outcome"
              />
              <TextArea name={`note.${loop.id}`} label="Reason" rows={2} />
            </div>
          </SelectedRow>
        ))}
      </ul>
      <SubmitRest count={loops.length} does="Close" />
    </ActionForm>
  );
}
