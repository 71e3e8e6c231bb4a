import type { FindingId } from "../../lib/clinical/knowledge/findings.ts";
import { answerClasses, holds, type Sample } from "./answer-classes.ts";
import { type Atom, findingOf, type Plain } from "./plain.ts";

interface Occurrence {
  readonly atom: Atom;
  /** Whether the condition is helped when the atom holds; null where either may help (an exact count). */
  readonly helps: boolean | null;
}

/**
 * A condition whose three-valued reading is "false" exactly when no way of adding answers makes the given one
 * true. Findings that stand in it both for and against are tried answer by answer.
 */
export function possibly(plain: Plain): Plain {
  return conflictedFindings(plain).reduce(tryEachAnswer, plain);
}

export function conflictedFindings(plain: Plain): FindingId[] {
  const byFinding = Map.groupBy(occurrences(plain, true), ({ atom }) => findingOf(atom));
  return [...byFinding].filter(([id, places]) => isConflicted(id, places)).map(([id]) => id);
}

/** Every atom of a condition once, in order. */
export function atomsOf(plain: Plain): Atom[] {
  const atoms = occurrences(plain, true).map(({ atom }) => [JSON.stringify(atom), atom] as const);
  return [...new Map(atoms).values()];
}

function isConflicted(id: FindingId, places: readonly Occurrence[]): boolean {
  if (places.some(({ helps }) => helps === null)) return places.length > 1;
  const atoms = places.map(({ atom }) => atom);
  const classes = answerClasses(id, atoms);
  const someAnswer = (serves: boolean) =>
    classes.some((sample) =>
      places.every(({ atom, helps }) => (holds(atom, sample) === helps) === serves),
    );
  return !(someAnswer(true) && someAnswer(false));
}

function occurrences(plain: Plain, helps: boolean | null): Occurrence[] {
  if (typeof plain === "boolean") return [];
  if ("atom" in plain) return [{ atom: plain.atom, helps }];
  if ("asIs" in plain) return [{ atom: plain.asIs, helps }];
  if ("not" in plain) return occurrences(plain.not, helps === null ? null : !helps);
  if ("and" in plain) return plain.and.flatMap((part) => occurrences(part, helps));
  if ("or" in plain) return plain.or.flatMap((part) => occurrences(part, helps));
  if (!("count" in plain)) return [];
  const counted = "exactly" in plain ? null : helps;
  return plain.count.flatMap((part) => occurrences(part, counted));
}

function tryEachAnswer(plain: Plain, id: FindingId): Plain {
  const atoms = atomsOf(plain).filter((atom) => findingOf(atom) === id);
  const asItStands = replaceAtoms(plain, id, (atom) => ({ asIs: atom }));
  const [, ...others] = answerClasses(id, atoms);
  return { or: [asItStands, ...others.map((sample) => withAnswer(plain, id, atoms, sample))] };
}

/** The condition with one answer put in, and that this answer is still possible. */
function withAnswer(plain: Plain, id: FindingId, atoms: readonly Atom[], sample: Sample): Plain {
  const agrees = atoms.map((atom): Plain => (holds(atom, sample) ? { atom } : { not: { atom } }));
  return { and: [...agrees, replaceAtoms(plain, id, (atom) => holds(atom, sample))] };
}

export function replaceAtoms(plain: Plain, id: FindingId, by: (atom: Atom) => Plain): Plain {
  const replaced = (part: Plain) => replaceAtoms(part, id, by);
  if (typeof plain === "boolean") return plain;
  if ("atom" in plain) return findingOf(plain.atom) === id ? by(plain.atom) : plain;
  if ("not" in plain) return { not: replaced(plain.not) };
  if ("and" in plain) return { and: plain.and.map(replaced) };
  if ("or" in plain) return mentions(plain, id) ? { or: plain.or.map(replaced) } : plain;
  return "count" in plain ? { ...plain, count: plain.count.map(replaced) } : plain;
}

function mentions(plain: Plain, id: FindingId): boolean {
  return atomsOf(plain).some((atom) => findingOf(atom) === id);
}
