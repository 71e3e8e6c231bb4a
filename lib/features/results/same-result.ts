interface Entered {
  readonly coded: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  readonly enteredRange: string | null;
  readonly flag: string | null;
  readonly takenOn: string | null;
  /** The items of a score, as an object. */
  readonly parts: unknown;
}

/** Entered alike, with its day and all that was printed beside it: also where another item of a score gives the same sum. */
export function isSame(one: Entered, other: Entered): boolean {
  return plain(one) === plain(other);
}

function plain({ coded, enteredValue, enteredUnit, enteredRange, flag, takenOn, parts }: Entered) {
  const items = Object.entries(parts ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([coded, enteredValue, enteredUnit, enteredRange, flag, takenOn, items]);
}
