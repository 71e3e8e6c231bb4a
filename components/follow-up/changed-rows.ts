/**
 * How many loops of a list differ from what is shown, where each mark begins with what it stands for:
 * "<loop>:<version>:<late>", and "counts:…" for the lists. null when nothing differs; 0 when only the
 * counts do.
 */
export function changedRows(shown: readonly string[], now: readonly string[]): number | null {
  const [before, after] = [new Map(shown.map(parted)), new Map(now.map(parted))];
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => before.get(name) !== after.get(name));
  if (changed.length === 0) return null;
  return changed.filter((name) => name !== "counts").length;
}

function parted(mark: string): [string, string] {
  const [name = "", ...rest] = mark.split(":");
  return [name, rest.join(":")];
}
