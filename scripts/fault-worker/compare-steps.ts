import type { Steps } from "./read-steps.ts";

export interface Comparison {
  /** Steps that the undisturbed run took. */
  readonly started: number;
  /** Of those, what the disturbed run took too. */
  readonly done: number;
  readonly lost: number;
  /** What it took beyond them: a second time, or where nothing was to be done. */
  readonly doubled: number;
}

/** Compares the steps after `before`, cause by cause. */
export function compareSteps(before: Steps, expected: Steps, found: Steps): Comparison {
  const causes = new Set([...expected.keys(), ...found.keys()]);
  let started = 0;
  let done = 0;
  let doubled = 0;
  for (const cause of causes) {
    const earlier = before.get(cause)?.length ?? 0;
    const wanted = [...(expected.get(cause) ?? [])].slice(earlier);
    const taken = (found.get(cause) ?? []).slice(earlier);
    started += wanted.length;
    for (const step of taken) {
      const place = wanted.indexOf(step);
      if (place < 0) doubled += 1;
      else {
        wanted.splice(place, 1);
        done += 1;
      }
    }
  }
  return { started, done, lost: started - done, doubled };
}
