/** The fields of a form beside its answers and units. Absent ones say nothing. */
export interface SaidFields {
  /** Who said it, by finding. */
  readonly by?: unknown;
  /** Who answers the questions of the form, where `by` does not say. */
  readonly saidBy?: unknown;
  /** When a result was taken, by finding. */
  readonly taken?: unknown;
  /** When results were taken, where `taken` does not say. */
  readonly takenOn?: unknown;
  /** A second answer, by finding, and who gave it. */
  readonly other?: unknown;
  readonly otherBy?: unknown;
}

export interface SaidProblem {
  /** The field: its group and its finding, or its name alone. */
  readonly path: readonly string[];
  readonly message: string;
}

/** What was read, and what could not be. */
export interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly SaidProblem[];
}
