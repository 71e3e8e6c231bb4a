import type { Answers, AnswerValue } from "../../lib/clinical/engine/answers.ts";
import type { FindingId } from "../../lib/clinical/knowledge/findings.ts";
import { answerClasses, holds, isKnown, type Sample } from "./answer-classes.ts";
import { type Combination, type Diagram, Diagrams } from "./diagrams.ts";
import { findingOf, type Plain } from "./plain.ts";
import { atomsOf } from "./possibly.ts";

interface Path {
  readonly cost: number;
  readonly answers: readonly (readonly [FindingId, AnswerValue])[];
}

/** Finds patients by the structure of conditions, read on what is established, with as few answers as can be. */
export class PatientSearch {
  readonly #order: readonly FindingId[];
  readonly #classes: readonly (readonly Sample[])[];
  readonly #diagrams: Diagrams;

  /** The conditions that will be asked about. */
  constructor(conditions: readonly Plain[]) {
    const byFinding = Map.groupBy(conditions.flatMap(atomsOf), findingOf);
    this.#order = [...byFinding.keys()];
    this.#classes = [...byFinding].map(([id, atoms]) => answerClasses(id, atoms));
    this.#diagrams = new Diagrams(this.#classes.map(({ length }) => length));
  }

  /** A patient for whom the condition holds; null proves that there is none. */
  satisfying(condition: Plain): Answers | null {
    return this.#fewestAnswers(this.#diagramOf(condition));
  }

  /** A patient for whom just one of the conditions holds; null proves that they are the same. */
  distinguishing(one: Plain, other: Plain): Answers | null {
    const [a, b] = [this.#diagramOf(one), this.#diagramOf(other)];
    return this.#fewestAnswers(this.#diagrams.combine("xor", a, b));
  }

  #diagramOf(plain: Plain): Diagram {
    if (typeof plain === "boolean") return plain;
    if ("atom" in plain) {
      const level = this.#order.indexOf(findingOf(plain.atom));
      const children = this.#classes[level]?.map((sample) => holds(plain.atom, sample)) ?? [];
      return this.#diagrams.branch(level, children);
    }
    if ("not" in plain) return this.#diagrams.not(this.#diagramOf(plain.not));
    if ("and" in plain) return this.#joined("and", plain.and);
    if ("or" in plain) return this.#joined("or", plain.or);
    if ("count" in plain) return this.#counted(plain);
    throw new TypeError("a rule asks about findings only");
  }

  #joined(how: Combination, parts: readonly Plain[]): Diagram {
    return parts
      .map((part) => this.#diagramOf(part))
      .reduce((joined, part) => this.#diagrams.combine(how, joined, part), how === "and");
  }

  #counted(plain: Extract<Plain, { count: unknown }>): Diagram {
    const members = plain.count.map((member) => this.#diagramOf(member));
    if ("atLeast" in plain) return this.#diagrams.atLeast(plain.atLeast, members);
    const enough = this.#diagrams.atLeast(plain.exactly, members);
    const more = this.#diagrams.atLeast(plain.exactly + 1, members);
    return this.#diagrams.combine("and", enough, this.#diagrams.not(more));
  }

  #fewestAnswers(diagram: Diagram): Answers | null {
    const path = this.#cheapestPath(diagram, new Map());
    return path && (Object.fromEntries(path.answers) as Answers);
  }

  #cheapestPath(diagram: Diagram, known: Map<Diagram, Path | null>): Path | null {
    if (typeof diagram === "boolean") return diagram ? { cost: 0, answers: [] } : null;
    const before = known.get(diagram);
    if (before !== undefined) return before;
    const paths = diagram.children.flatMap((child, at) => {
      const rest = this.#cheapestPath(child, known);
      return rest ? [this.#withAnswer(diagram.level, at, rest)] : [];
    });
    const path = paths.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
    known.set(diagram, path);
    return path;
  }

  /** "Not sure" costs a little more than an answer. */
  #withAnswer(level: number, at: number, rest: Path): Path {
    const sample = this.#classes[level]?.[at];
    const id = this.#order[level];
    if (sample === undefined || id === undefined) return rest;
    const cost = rest.cost + (isKnown(sample) ? 1 : 1.5);
    return { cost, answers: [[id, sample], ...rest.answers] };
  }
}
