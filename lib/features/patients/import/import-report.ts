/** One thing in a file, by the line it stands on. */
export interface Remark {
  readonly line: number;
  /** null: the whole row. */
  readonly column: string | null;
  readonly words: string;
  /** Whom it is about, where that is a patient of the practice. */
  readonly patientId?: string;
}

/** What importing a file would do; nothing is saved by it. */
export interface ImportReport {
  /** valid + withErrors */
  readonly rows: number;
  readonly valid: number;
  readonly withErrors: number;
  /** By line; none of these rows is imported. */
  readonly errors: readonly Remark[];
  /** Advice: these rows are imported. */
  readonly remarks: readonly Remark[];
  /** The first valid rows, as they would be registered: the texts in the order of `columns`. */
  readonly sample: readonly { readonly line: number; readonly texts: readonly string[] }[];
  readonly columns: readonly string[];
  /** Columns of the file that are not used. */
  readonly ignored: readonly string[];
}
