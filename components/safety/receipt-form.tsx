"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { confirmReceiptAction } from "@/lib/features/safety/actions";

interface Props {
  readonly alarmId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  /** Heard after "Seen", where it repeats on the page. */
  readonly about: string;
}

/** One press: who has seen it is recorded. */
export function ReceiptForm({ alarmId, version, idempotencyKey, about }: Props) {
  return (
    <ActionForm action={confirmReceiptAction} prefix={`seen-${alarmId}-`}>
      <input type="hidden" name="alarmId" value={alarmId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Submit variant="secondary" label={`Seen: ${about}`}>
        Seen
      </Submit>
    </ActionForm>
  );
}
