"use client";

import { createContext, use } from "react";
import type { DraftStart } from "@/lib/features/drafts/view";
import type { DraftQuestion } from "./draft-question";
import type { Keeping } from "./keeping";

/** What is known about the draft of the form around. */
export interface KeptDraft {
  readonly start: DraftStart;
  readonly keeping: Keeping;
  /** Said once about where the values came from: "Recovered from this browser (14:02)." */
  readonly note: string | null;
  /** What a person has to decide; null when nothing. */
  readonly question: DraftQuestion | null;
}

export const DraftContext = createContext<KeptDraft | null>(null);

/** null: this form keeps no draft. */
export function useKeptDraft(): KeptDraft | null {
  return use(DraftContext);
}
