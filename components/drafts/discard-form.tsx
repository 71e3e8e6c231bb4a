"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { discardDraftAction } from "@/lib/features/drafts/actions";
import { discardReasonLabels, discardReasons } from "@/lib/features/drafts/discard-reasons";

interface Props {
  readonly draftId: string;
  readonly idempotencyKey: string;
  /** Whose draft it is, where the button repeats on the page. */
  readonly about: string;
  readonly needsReason: boolean;
  /** The patient whose page is shown next; absent where the list stays. */
  readonly thenPatient?: string;
}

const options = discardReasons.map((value) => ({ value, label: discardReasonLabels[value] }));

/** Ends a draft without recording it. */
export function DiscardForm({ draftId, idempotencyKey, about, needsReason, thenPatient }: Props) {
  return (
    <Disclosure label="Discard draft…" about={about}>
      <ActionForm action={discardDraftAction} prefix={`discard-${draftId}-`} look="space-y-3">
        <input type="hidden" name="draftId" value={draftId} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        {thenPatient ? <input type="hidden" name="thenPatient" value={thenPatient} /> : null}
        <p className="text-sm text-quiet">
          {needsReason
            ? "The answers so far are above routine: a reason is needed. "
            : "A reason may be given. "}
          What was entered is kept and no longer listed.
        </p>
        <SelectField
          name="reason"
          label="Reason"
          options={options}
          empty={needsReason ? "Choose the reason" : "No reason"}
        />
        <TextArea name="note" label="Note" rows={2} longest={2000} />
        <Submit label={`Discard draft: ${about}`}>Discard</Submit>
      </ActionForm>
    </Disclosure>
  );
}
