"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { markOrderedAction } from "@/lib/features/orders/actions";
import type { RequestTest } from "@/lib/features/orders/view";

interface Props {
  readonly presentationId: string;
  readonly loops: readonly RequestTest["loop"][];
  readonly idempotencyKey: string;
}

/** One press once the sheet has gone out: until then its loops stand as proposed. */
export function MarkOrdered({ presentationId, loops, idempotencyKey }: Props) {
  return (
    <ActionForm action={markOrderedAction} prefix="ordered-">
      <input type="hidden" name="presentationId" value={presentationId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {loops.map(({ id, version }) => (
        <input key={id} type="hidden" name={`version.${id}`} value={version} />
      ))}
      <Submit>Mark as ordered</Submit>
    </ActionForm>
  );
}
