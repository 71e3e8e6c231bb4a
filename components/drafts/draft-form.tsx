"use client";

import { type ComponentProps, type ReactNode, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import type { DraftStart } from "@/lib/features/drafts/view";
import { DraftContext } from "./draft-context";
import { FormWatch } from "./form-watch";
import { useKeeper } from "./use-keeper";
import { useLeaveGuard } from "./use-leave-guard";
import { useQuestion } from "./use-question";
import { useRecovery } from "./use-recovery";

interface Props extends Pick<ComponentProps<typeof ActionForm>, "action" | "initial"> {
  /** null: this form keeps no draft; it then brings its own key. */
  readonly draft: DraftStart | null;
  readonly children: ReactNode;
}

/** A long form of which nothing typed is lost: its draft goes to the server a second after each change. */
export function DraftForm({ draft, children, ...form }: Props) {
  if (draft !== null) {
    return (
      <KeptForm draft={draft} {...form}>
        {children}
      </KeptForm>
    );
  }
  return (
    <ActionForm {...form} enterSends={false}>
      {children}
    </ActionForm>
  );
}

interface Shown {
  /** The form is drawn anew for each. */
  readonly round: number;
  readonly values: FormValues;
}

function KeptForm({ draft, initial = {}, children, ...form }: Props & { draft: DraftStart }) {
  const { keeper, keeping, resumed } = useKeeper(draft);
  const [shown, setShown] = useState<Shown>({
    round: 0,
    values: resumed?.values ?? draft.found?.values ?? initial,
  });
  const show = (values: FormValues) => setShown(({ round }) => ({ round: round + 1, values }));
  const recovery = useRecovery(draft, keeper, show);
  const leave = useLeaveGuard(keeper);
  const question = useQuestion({ draft, keeper, keeping, show, leave, recovery });
  const { note } = recovery;
  return (
    <DraftContext value={{ start: draft, keeping, note, question }}>
      <ActionForm key={shown.round} {...form} initial={shown.values} enterSends={false}>
        <input type="hidden" name="idempotencyKey" value={keeper.target().draftId} />
        <FormWatch keeper={keeper} />
        {children}
      </ActionForm>
    </DraftContext>
  );
}
