import { compareUrgency, type Urgency } from "./urgency.ts";

/** For each dispute which of the two statements counts. */
export type Choice = readonly (0 | 1)[];

/** How urgent a choice is: in the first places, and in all of them. */
export type Weigh = readonly ((choice: Choice) => Urgency)[];

/** So that no choice is weighed twice. */
export function remembered<Weighed>(
  weigh: (choice: Choice) => Weighed,
): (choice: Choice) => Weighed {
  const known = new Map<string, Weighed>();
  return (choice) => {
    const key = choice.join("");
    const weighed = known.get(key) ?? weigh(choice);
    known.set(key, weighed);
    return weighed;
  };
}

/** Negative when `a` is the more urgent; what costs more is asked only where what costs less is equal. */
export function compareChoices(a: Choice, b: Choice, weigh: Weigh): number {
  for (const one of weigh) {
    const difference = compareUrgency(one(a), one(b));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first of the most urgent. */
export function mostUrgentOf(choices: readonly Choice[], weigh: Weigh): Choice {
  return choices.reduce((best, one) => (compareChoices(one, best, weigh) < 0 ? one : best));
}

/** Every choice between some of the disputes, the others as they are. */
export function everyChoice(from: Choice, places: readonly number[]): Choice[] {
  return Array.from({ length: 2 ** places.length }, (_, bits) =>
    places.reduce(
      (choice, place, at) => ((bits >> at) & 1 ? exchanged(choice, place) : choice),
      from,
    ),
  );
}

/** Goes on to the most urgent of the exchanges until none is more urgent. */
export function climb(from: Choice, around: (choice: Choice) => Choice[], weigh: Weigh): Choice {
  const next = mostUrgentOf([from, ...around(from)], weigh);
  return next === from ? from : climb(next, around, weigh);
}

export function exchanged(choice: Choice, ...places: readonly number[]): Choice {
  return choice.map((one, at) => (places.includes(at) ? (one === 0 ? 1 : 0) : one));
}
