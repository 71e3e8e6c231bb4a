"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { sweepNowAction } from "@/lib/features/safety/actions";

/** Looks at everything now instead of tonight. */
export function SweepForm({ idempotencyKey }: { readonly idempotencyKey: string }) {
  return (
    <ActionForm action={sweepNowAction} prefix="sweep-">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Submit variant="secondary">Run the sweep now</Submit>
    </ActionForm>
  );
}
