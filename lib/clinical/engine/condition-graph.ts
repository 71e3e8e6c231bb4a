import { cancerAny } from "../knowledge/derived-findings.ts";
import type { RuleCondition } from "../knowledge/model.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type FindingOrConstant, partsOf, type QuestionLeaf } from "./standing.ts";

export const nodeKinds = { leaf: 0, all: 1, any: 2, not: 3, atLeast: 4, exactly: 5 } as const;
type NodeKind = (typeof nodeKinds)[keyof typeof nodeKinds];

/**
 * The conditions of many rules as one graph in which each distinct condition stands once, after its parts. In
 * flat arrays, because it is walked for every assessment.
 */
export interface ConditionGraph {
  readonly size: number;
  readonly kinds: Uint8Array;
  /** Of a count: how many of its parts. */
  readonly wanted: Uint8Array;
  /** The parts of node n are `parts` from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint16Array;
  readonly parts: Uint16Array;
  /** The question a leaf asks; null on inner nodes, and on what always holds. */
  readonly leaves: readonly (QuestionLeaf | null)[];
  /** The node of each condition given, in that order. */
  readonly roots: readonly number[];
}

interface Node {
  readonly kind: NodeKind;
  readonly wanted: number;
  readonly parts: readonly number[];
  readonly leaf: QuestionLeaf | null;
}

export function graphOf(conditions: readonly RuleCondition[]): ConditionGraph {
  const nodes: Node[] = [];
  const seen = new Map<string, number>();
  const place = (node: Node): number => {
    const key = canonicalJson(node);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, nodes.length);
    return nodes.push(node) - 1;
  };
  const roots = conditions.map((condition) => add(condition, place));
  return flatten(nodes, roots);
}

type Place = (node: Node) => number;

function add(condition: RuleCondition, place: Place): number {
  const parts = (of: readonly RuleCondition[]) => of.map((part) => add(part, place));
  if ("all" in condition) return place(inner("all", parts(condition.all)));
  if ("any" in condition) return place(inner("any", parts(condition.any)));
  if ("not" in condition) return place(inner("not", parts([condition.not])));
  if ("cancerAny" in condition) return add(cancerAny, place);
  if ("anyYes" in condition) return place(inner("any", parts(partsOf(condition))));
  if ("countYes" in condition) {
    const counted = parts(partsOf(condition));
    return "atLeast" in condition
      ? place(inner("atLeast", counted, condition.atLeast))
      : place(inner("exactly", counted, condition.exactly));
  }
  return place({ kind: nodeKinds.leaf, wanted: 0, parts: [], leaf: question(condition) });
}

function inner(kind: keyof typeof nodeKinds, parts: readonly number[], wanted = 0): Node {
  return { kind: nodeKinds[kind], wanted, parts, leaf: null };
}

/** Throws on a leaf that reads a whole group: only cautions ask such a thing. */
function question(leaf: FindingOrConstant): QuestionLeaf | null {
  if ("anyUnanswered" in leaf) throw new RangeError("a rule cannot ask for anyUnanswered");
  return "always" in leaf ? null : leaf;
}

function flatten(nodes: readonly Node[], roots: readonly number[]): ConditionGraph {
  const starts = new Uint16Array(nodes.length + 1);
  nodes.forEach(({ parts }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + parts.length;
  });
  return {
    size: nodes.length,
    kinds: Uint8Array.from(nodes, ({ kind }) => kind),
    wanted: Uint8Array.from(nodes, ({ wanted }) => wanted),
    starts,
    parts: Uint16Array.from(nodes.flatMap(({ parts }) => parts)),
    leaves: nodes.map(({ leaf }) => leaf),
    roots,
  };
}
