export interface Count {
  readonly value: number;
  /** There are more than `value`; counting stopped there. */
  readonly capped: boolean;
}

/** One page of a list that is walked by key, forwards. */
export interface Page<Row> {
  readonly rows: Row[];
  /** Opaque; hand it back for the next page. null: this is the last. */
  readonly next: string | null;
  readonly first: boolean;
  /** Of the whole list under the same filter. */
  readonly count: Count;
}
