export interface LineChange {
  readonly change: "kept" | "added" | "removed";
  readonly text: string;
}

/** Comparing every line with every other has to stay quick; beyond this a text counts as rewritten. */
const mostCompared = 1_000_000;

/** Line by line what became of a text: kept lines once, removed before added where they stood. */
export function differenceOfLines(before: string, after: string): LineChange[] {
  const from = linesOf(before);
  const to = linesOf(after);
  const start = sharedLength(from, to);
  const end = sharedLength(from.slice(start).toReversed(), to.slice(start).toReversed());
  const kept = (lines: readonly string[]) => lines.map((text) => line("kept", text));
  return [
    ...kept(from.slice(0, start)),
    ...middle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...kept(from.slice(from.length - end)),
  ];
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function line(change: LineChange["change"], text: string): LineChange {
  return { change, text };
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((text, place) => text !== other[place]);
  return differs < 0 ? one.length : differs;
}

/** The longest common subsequence, walked from the front. */
function middle(from: readonly string[], to: readonly string[]): LineChange[] {
  const whole = [
    ...from.map((text) => line("removed", text)),
    ...to.map((text) => line("added", text)),
  ];
  if (from.length * to.length > mostCompared) return whole;
  const lengths = commonLengths(from, to);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      changes.push(line("kept", from[i] ?? ""));
      i += 1;
      j += 1;
    } else if (
      j >= to.length ||
      (i < from.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      changes.push(line("removed", from[i] ?? ""));
      i += 1;
    } else {
      changes.push(line("added", to[j] ?? ""));
      j += 1;
    }
  }
  return changes;
}

/** How many lines the rest of both texts have in common, from each place in both. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () =>
    Array<number>(to.length + 1).fill(0),
  );
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        from[i] === to[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
