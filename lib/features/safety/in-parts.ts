import type { Swept } from "./raise-alarms.ts";

/** Looks again until nothing is left; what all looks changed together. Throws where a look leaves as much as the one before. */
export async function inParts(look: () => Promise<Swept>): Promise<Swept> {
  let all = await look();
  while (all.left > 0) {
    const next = await look();
    if (next.left >= all.left) throw new Error(`the backlog does not shrink: ${next.left} left`);
    all = {
      ...next,
      raised: all.raised + next.raised,
      climbed: all.climbed + next.climbed,
      cleared: all.cleared + next.cleared,
      called: [...all.called, ...next.called],
    };
  }
  return all;
}
