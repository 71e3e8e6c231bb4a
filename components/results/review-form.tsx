"use client";

import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { reviewResultsAction } from "@/lib/features/results/actions";
import {
  reviewNextLabels,
  reviewNexts,
  reviewReasonLabels,
  reviewReasons,
} from "@/lib/features/results/review-reasons";
import { ArrangedFields } from "./arranged-fields";

interface Props {
  readonly loopId: string;
  readonly revision: number;
  readonly resultIds: readonly string[];
  readonly idempotencyKey: string;
  /** Something is not normal: the note is required. */
  readonly noteNeeded: boolean;
  /** What is awaited already. */
  readonly openOrders: readonly { readonly value: string; readonly label: string }[];
}

const reasons = [...new Set(reviewNexts.flatMap((next) => reviewReasons[next]))].map((value) => ({
  value,
  label: reviewReasonLabels[value],
}));

/** One decision for the report as it was read: that it was seen, and what follows. Nothing is chosen beforehand. */
export function ReviewForm(props: Props) {
  const { loopId, revision, resultIds, idempotencyKey, noteNeeded, openOrders } = props;
  const count = resultIds.length === 1 ? "this result" : `these ${resultIds.length} results`;
  return (
    <ActionForm action={reviewResultsAction} look="space-y-3 max-w-[60ch]">
      <input type="hidden" name="loopId" value={loopId} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {resultIds.map((id) => (
        <input key={id} type="hidden" name="resultIds" value={id} />
      ))}
      <RadioField
        name="next"
        legend={`I have reviewed ${count}`}
        options={[
          ...reviewNexts.map((value) => ({ value, label: reviewNextLabels[value] })),
          { value: "", label: "Not decided", absent: true },
        ]}
        fallback=""
      />
      <SelectField
        name="reason"
        label="What was done, or why nothing"
        options={reasons}
        empty="Choose one"
      />
      <ArrangedFields openOrders={openOrders} />
      <TextArea
        name="note"
        label={noteNeeded ? "Note (needed: not every result is normal)" : "Note"}
        rows={2}
        longest={2000}
      />
      <p className="text-sm text-quiet">
        A result of another patient, or entered in error, is not reviewed away: correct it and take
        it back, else it goes on counting.
      </p>
      <Submit>Record the review</Submit>
    </ActionForm>
  );
}
