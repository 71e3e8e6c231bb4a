import type { NestedCondition, TopLevelCondition } from "json-rules-engine";
import type { Rule } from "../../lib/clinical/knowledge/rules.ts";
import { findingOf, type Plain, plainOf } from "../verify-engine/plain.ts";
import { conflictedFindings, possibly } from "../verify-engine/possibly.ts";
import type { Reading } from "./kleene-atom.ts";

type Count = Extract<Plain, { count: unknown }>;

/** The counts of the rules: json-rules-engine has none, so that they are facts it has computed. */
export class CountFacts {
  readonly #byText = new Map<string, string>();
  readonly counts = new Map<string, readonly Plain[]>();

  nameOf({ count }: Count): string {
    const text = JSON.stringify(count);
    const name = this.#byText.get(text) ?? `count ${this.#byText.size}`;
    this.#byText.set(text, name);
    this.counts.set(name, count);
    return name;
  }
}

/** A rule for each of the two readings: "now" and, unanswered taken either way, "may". */
export function jsonRulesOf({ id, when }: Rule, counts: CountFacts) {
  const plain = plainOf(when);
  return [
    { name: `now ${id}`, conditions: topLevel(conditionOf(plain, "now", counts)), event },
    { name: `may ${id}`, conditions: topLevel(mayOf(plain, counts)), event },
  ];
}

const event = { type: "holds" };

/** A finding that stands both for and against is tried answer by answer, but only where it could matter. */
function mayOf(plain: Plain, counts: CountFacts): NestedCondition {
  const first = conditionOf(plain, "may", counts);
  if (conflictedFindings(plain).length === 0) return first;
  const tried = conditionOf(possibly(plain), "may", counts);
  return {
    all: [
      { ...first, priority: 2 } as NestedCondition,
      { ...tried, priority: 1 } as NestedCondition,
    ],
  };
}

function topLevel(condition: NestedCondition): TopLevelCondition {
  return "all" in condition || "any" in condition ? condition : { all: [condition] };
}

const opposite = { now: "notNow", notNow: "now", may: "mayNot", mayNot: "may" } as const;

function conditionOf(plain: Plain, reading: Reading, counts: CountFacts): NestedCondition {
  const part = (inner: Plain) => conditionOf(inner, reading, counts);
  const negated = reading === "notNow" || reading === "mayNot";
  if (typeof plain === "boolean") return plain !== negated ? { all: [] } : { any: [never] };
  if ("atom" in plain) {
    return { fact: findingOf(plain.atom), operator: reading, value: plain.atom };
  }
  if ("asIs" in plain) {
    const operator = negated ? "notNow" : "now";
    return { fact: findingOf(plain.asIs), operator, value: plain.asIs };
  }
  if ("not" in plain) return conditionOf(plain.not, opposite[reading], counts);
  if ("and" in plain) return junction(plain.and.map(part), negated ? "any" : "all");
  if ("or" in plain) return junction(plain.or.map(part), negated ? "all" : "any");
  if ("count" in plain) {
    const { count: _count, ...wanted } = plain;
    return { fact: counts.nameOf(plain), operator: `${reading}Count`, value: wanted };
  }
  throw new TypeError("a rule asks about findings only");
}

const never = { fact: "never", operator: "equal", value: true };

function junction(parts: NestedCondition[], how: "all" | "any"): NestedCondition {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  if (parts.length === 0 && how === "any") return never;
  return how === "all" ? { all: parts } : { any: parts };
}
