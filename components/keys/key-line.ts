/** One line of the list of keys. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
  /** Works with single keys switched off as well. */
  readonly always?: true;
}
