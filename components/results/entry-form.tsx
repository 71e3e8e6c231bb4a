"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { enterResultsAction } from "@/lib/features/results/actions";

interface Props {
  readonly presentationId: string;
  /** "" for none. */
  readonly loopId: string;
  readonly idempotencyKey: string;
  readonly children: ReactNode;
}

/** One report. What stays empty was not reported; nothing is chosen before somebody chooses it. */
export function EntryForm({ presentationId, loopId, idempotencyKey, children }: Props) {
  return (
    <ActionForm action={enterResultsAction} enterSends={false} look="space-y-5">
      <input type="hidden" name="presentationId" value={presentationId} />
      <input type="hidden" name="loopId" value={loopId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextField
        name="takenOn"
        label="Day it was taken"
        hint="Of every result below, as 05-Apr-2026 or 2026-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      {children}
      <div className="sticky bottom-0 flex items-center gap-4 border-t border-line bg-canvas py-3">
        <Submit>Record the results</Submit>
        <p className="text-sm text-quiet">The rules run at once; somebody then reviews them.</p>
      </div>
    </ActionForm>
  );
}
