"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/components/form/form-state";
import type { DraftCopy } from "@/lib/features/drafts/sealed-copy";
import type { DraftStart } from "@/lib/features/drafts/view";
import { dropCopy, readCopy } from "./browser-copy";
import type { Keeper } from "./keeper";

export interface Recovery {
  /** Said once: where the values came from. */
  readonly note: string | null;
  /** A copy of this browser of which a person has to say whether it stands. */
  readonly copy: DraftCopy | null;
  readonly decided: (note: string | null) => void;
}

/**
 * Looks once whether this browser kept what the server did not get. Where nothing else changed since,
 * it is used and said; else a person is asked.
 */
export function useRecovery(
  draft: DraftStart,
  keeper: Keeper,
  show: (values: FormValues) => void,
): Recovery {
  const [note, setNote] = useState<string | null>(null);
  const [copy, setCopy] = useState<DraftCopy | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the page was drawn with
  useEffect(() => {
    void readCopy(draft.copy).then((found) => {
      if (found === null) return;
      if (keeper.state().change > 0 || !followsOn(found, draft)) return setCopy(found);
      show(found.values);
      keeper.takeOver(found, found);
      setNote(`Recovered from this browser (${found.clock}).`);
    });
  }, []);

  function decided(next: string | null) {
    setCopy(null);
    setNote(next);
    if (next === null) dropCopy(draft.copy);
  }

  return { note, copy, decided };
}

/** Of this consultation, and the server has not changed since. */
function followsOn(copy: DraftCopy, { draftId, version, found, day, amends }: DraftStart): boolean {
  const sameDay = amends !== null || copy.askedOn === day;
  const sameDraft = found === null ? copy.version === 0 : copy.draftId === draftId;
  return sameDay && sameDraft && copy.version === version;
}
