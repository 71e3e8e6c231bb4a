"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { acceptBundleAction } from "@/lib/features/orders/actions";

interface Props {
  readonly id: string;
  readonly presentationId: string;
  readonly idempotencyKey: string;
  readonly label: string;
}

/** Accepts what is ticked in the rows below, each with a decision and a loop of its own. */
export function BundleForm({ id, presentationId, idempotencyKey, label }: Props) {
  return (
    <div className="screen-only">
      <ActionForm action={acceptBundleAction} id={id} prefix={`${id}-`}>
        <input type="hidden" name="presentationId" value={presentationId} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Submit variant="secondary" label={`Accept ticked: ${label}`}>
          Accept ticked
        </Submit>
      </ActionForm>
    </div>
  );
}
