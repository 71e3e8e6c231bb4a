"use client";

import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";

interface Props {
  readonly openOrders: readonly { readonly value: string; readonly label: string }[];
}

/** Of a test, a repeat or a referral that was arranged: what is awaited, and by when. A loop of its own awaits it. */
export function ArrangedFields({ openOrders }: Props) {
  return (
    <fieldset className="space-y-3 border-l-2 border-line pl-3">
      <legend className="font-medium">If a test, a repeat or a referral was arranged</legend>
      <TextField name="arranged" label="What was arranged" maxLength={200} autoComplete="off" />
      <TextField
        name="arrangedBy"
        label="By when it is expected"
        hint="As 05-Apr-2026 or 2026-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      {openOrders.length > 0 ? (
        <SelectField
          name="arrangedLoopId"
          label="Or it is this open order"
          options={openOrders}
          empty="None of these"
        />
      ) : null}
    </fieldset>
  );
}
