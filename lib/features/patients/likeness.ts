import { isOneLetterApart } from "./one-letter-apart.ts";

/** Of a patient, as far as it is known: folded names, the number without separators, the day YYYY-MM-DD. */
export interface Traits {
  readonly family: string;
  readonly given: string;
  readonly dateOfBirth: string | null;
  readonly number: string;
}

export interface Likeness {
  /** 3 the number, 2 date of birth and name, 1 the name alone; 0 nothing to say. */
  readonly strength: 0 | 1 | 2 | 3;
  /** What speaks for it, the strongest first. */
  readonly why: readonly string[];
}

const unlike: Likeness = { strength: 0, why: [] };

/** What speaks for it that somebody who is being typed in is registered already. */
export function likenessOf(typed: Traits, known: Traits): Likeness {
  const sameNumber = typed.number !== "" && typed.number === known.number;
  const name = nameLikeness(typed, known);
  const birth = birthLikeness(typed.dateOfBirth, known.dateOfBirth);
  const both = birth && name ? [birth, name.words] : [];
  if (sameNumber) return { strength: 3, why: ["same number", ...both] };
  if (both.length > 0) return { strength: 2, why: both };
  return name?.whole ? { strength: 1, why: [name.words] } : unlike;
}

/** The day and the month change places; null where that is no other day. */
export function swappedDay(day: string): string | null {
  const [year, month, date] = day.split("-");
  return Number(date) <= 12 && date !== month ? `${year}-${date}-${month}` : null;
}

function birthLikeness(typed: string | null, known: string | null): string | null {
  if (!typed || !known) return null;
  if (typed === known) return "same date of birth";
  return swappedDay(typed) === known ? "day and month of birth swapped" : null;
}

/** `whole`: the name alone is worth a look. */
function nameLikeness(typed: Traits, known: Traits): { words: string; whole: boolean } | null {
  const [family, given] = [letters(typed.family), letters(typed.given)];
  const [knownFamily, knownGiven] = [letters(known.family), letters(known.given)];
  if (!family) return null;
  if (!given) return isNear(family, knownFamily) ? { words: "family name", whole: false } : null;
  if (family === knownFamily && given === knownGiven) return { words: "same name", whole: true };
  if (isNear(family, knownGiven) && isNear(given, knownFamily)) {
    const whole = family === knownGiven && given === knownFamily;
    return { words: "family and given names swapped", whole };
  }
  const givenFits = isNear(given, knownGiven) || isShortened(typed.given, known.given);
  return isNear(family, knownFamily) && givenFits ? { words: "similar name", whole: false } : null;
}

/** One slip; in names of two letters a slip makes another name. */
function isNear(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 2 && isOneLetterApart(a, b));
}

/** "ada" of "ada maria", "jo" of "joan", "a." of "ada". */
function isShortened(a: string, b: string): boolean {
  const [first = "", second = ""] = [a, b].map((names) => names.split(/[ .-]/)[0]);
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short !== "" && long.startsWith(short);
}

function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "");
}
