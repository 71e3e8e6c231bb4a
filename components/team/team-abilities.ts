/** What the reader's role allows on the team page. */
export interface TeamAbilities {
  readonly manage: boolean;
  /** May open the follow-up board. */
  readonly followUp: boolean;
  /** Their own absence. */
  readonly setOwn: boolean;
  /** Anybody's absence, without asking the cover. */
  readonly setAny: boolean;
}
