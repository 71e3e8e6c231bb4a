export type Diagram = boolean | Branch;

export interface Branch {
  readonly key: number;
  /** Which variable it asks; smaller ones are asked first. */
  readonly level: number;
  /** One for each value of the variable. */
  readonly children: readonly Diagram[];
}

const combinations = {
  and: (a: boolean, b: boolean) => a && b,
  or: (a: boolean, b: boolean) => a || b,
  xor: (a: boolean, b: boolean) => a !== b,
};

export type Combination = keyof typeof combinations;

/**
 * Decision diagrams over variables with a few values each. What is equal is stored once: two functions are the
 * same exactly when their diagrams are the same object.
 */
export class Diagrams {
  readonly #widths: readonly number[];
  readonly #branches = new Map<string, Branch>();
  readonly #combined = new Map<string, Diagram>();

  /** How many values each variable has. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  branch(level: number, children: readonly Diagram[]): Diagram {
    const [first = false, ...rest] = children;
    if (rest.every((child) => child === first)) return first;
    const name = `${level}:${children.map(keyOf).join()}`;
    const known = this.#branches.get(name);
    if (known) return known;
    const branch = { key: this.#branches.size + 2, level, children };
    this.#branches.set(name, branch);
    return branch;
  }

  combine(how: Combination, a: Diagram, b: Diagram): Diagram {
    if (typeof a === "boolean" && typeof b === "boolean") return combinations[how](a, b);
    const name = `${how} ${keyOf(a)} ${keyOf(b)}`;
    const known = this.#combined.get(name);
    if (known !== undefined) return known;
    const level = Math.min(levelOf(a), levelOf(b));
    const children = Array.from({ length: this.#widths[level] ?? 0 }, (_, at) =>
      this.combine(how, childOf(a, level, at), childOf(b, level, at)),
    );
    const combined = this.branch(level, children);
    this.#combined.set(name, combined);
    return combined;
  }

  not(diagram: Diagram): Diagram {
    return this.combine("xor", diagram, true);
  }

  /** True where at least so many of the members are. */
  atLeast(wanted: number, members: readonly Diagram[]): Diagram {
    const none = Array.from({ length: wanted + 1 }, (_, count): Diagram => count === 0);
    const reached = members.reduce((before, member) => {
      const [always = true] = before;
      const more = before
        .slice(1)
        .map((had, fewer) =>
          this.combine("or", had, this.combine("and", member, before[fewer] ?? true)),
        );
      return [always, ...more];
    }, none);
    return reached[wanted] ?? true;
  }
}

function keyOf(diagram: Diagram): number {
  return typeof diagram === "boolean" ? Number(diagram) : diagram.key;
}

function levelOf(diagram: Diagram): number {
  return typeof diagram === "boolean" ? Number.POSITIVE_INFINITY : diagram.level;
}

function childOf(diagram: Diagram, level: number, at: number): Diagram {
  if (typeof diagram === "boolean" || diagram.level !== level) return diagram;
  return diagram.children[at] ?? false;
}
