"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { confirmReceiptAction } from "@/lib/features/safety/actions";
import type { AlarmRow } from "@/lib/features/safety/view";

interface Props {
  /** As they are on the screen. */
  readonly alarms: readonly Pick<AlarmRow, "id" | "version">[];
  readonly idempotencyKey: string;
  /** Heard after "Seen", where it repeats on the page. */
  readonly about: string;
}

/** One press: who has seen them is recorded. */
export function ReceiptForm({ alarms, idempotencyKey, about }: Props) {
  const what = alarms.length === 1 ? "Seen" : `Seen, all ${alarms.length}`;
  return (
    <div className="screen-only shrink-0">
      <ActionForm action={confirmReceiptAction} prefix={`seen-${alarms[0]?.id}-`}>
        {alarms.map(({ id, version }) => (
          <input key={id} type="hidden" name={`version.${id}`} value={version} />
        ))}
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Submit variant="secondary" label={`${what}: ${about}`}>
          {what}
        </Submit>
      </ActionForm>
    </div>
  );
}
