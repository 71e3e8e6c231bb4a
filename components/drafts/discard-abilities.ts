import type { DraftRow } from "@/lib/features/drafts/view";

/** What the reader's role allows with drafts. */
export interface DiscardAbilities {
  readonly own: boolean;
  /** Somebody else's, once it was left alone. */
  readonly any: boolean;
}

/** Asks the one permission table, which the page hands in. */
export function discardAbilities(
  can: (ability: "presentation.record" | "draft.discard_any") => boolean,
): DiscardAbilities {
  return { own: can("presentation.record"), any: can("draft.discard_any") };
}

export function mayDiscard({ mine }: DraftRow, may: DiscardAbilities): boolean {
  return mine ? may.own : may.any;
}
