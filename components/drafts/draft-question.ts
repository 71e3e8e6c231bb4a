/** Something only a person can decide about a draft, or has to know before going on. */
export interface DraftQuestion {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly run: () => unknown }[];
  /** The presentation that was recorded from it. */
  readonly presentationId?: string | null;
}

/** Which answers are gone because they belong to an earlier day. */
export function emptiedWords(labels: readonly string[]): string {
  return `Emptied, to be asked again today: ${labels.join("; ")}.`;
}
