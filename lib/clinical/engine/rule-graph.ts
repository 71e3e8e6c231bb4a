import { type FindingId, findingsById } from "../knowledge/findings.ts";
import { minimumSafetyItems } from "../knowledge/minimum-safety-set.ts";
import { rules } from "../knowledge/rules.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { graphOf, nodeKinds } from "./condition-graph.ts";
import { type Facts, readFacts } from "./facts.ts";
import { holds } from "./number-leaf.ts";
import { pack, packed } from "./packed-standing.ts";
import { type Standings, settle } from "./settle.ts";
import { findingOf, type QuestionLeaf, questionStanding } from "./standing.ts";

/** All rules in one graph; `roots` are in the order of the rules. */
export const ruleGraph = graphOf(rules.map(({ when }) => when));

/** A finding as the rules read it. */
export interface AskedFinding {
  readonly id: FindingId;
  /** The nodes of its leaves. */
  readonly nodes: Uint16Array;
  /** The inner nodes that depend on it, parts first. */
  readonly above: Uint16Array;
  /** The rules that read it, by their place in the list. */
  readonly rules: readonly number[];
  readonly leaves: readonly QuestionLeaf[];
  /** How its leaves stand for each answer there is; null where there are too many (numbers, lists). */
  readonly byValue: ReadonlyMap<string, Uint8Array> | null;
}

const innerNodes = nodesWhere((node) => ruleGraph.kinds[node] !== nodeKinds.leaf);
const leafNodes = nodesWhere((node) => ruleGraph.leaves[node] !== null);
const ruleNodes = ruleGraph.roots.map(nodesUnder);

const nodesByFinding = Map.groupBy(leafNodes, (node) => findingOf(leafAt(node)));

/** What the rules read, and the minimum safety set. */
export const askedFindings: ReadonlyMap<FindingId, AskedFinding> = new Map(
  [...new Set([...nodesByFinding.keys(), ...minimumSafetyItems])].map((id) => [
    id,
    askedFinding(id, nodesByFinding.get(id) ?? []),
  ]),
);

const nobodyAsked: Standings = unasked();

/** How every condition of every rule stands for one patient. */
export function standingsOf(facts: Facts): Standings {
  const standings = nobodyAsked.slice();
  for (const id in facts.answers) tell(standings, id as FindingId, facts);
  if (facts.duration) tell(standings, "pain_duration_days", facts);
  settle(ruleGraph, standings, innerNodes);
  return standings;
}

/** The nodes of one rule that depend on some findings, parts first. */
export function nodesOfRuleAbove(rule: number, ids: readonly FindingId[]): Uint16Array {
  const above = new Set(ids.flatMap((id) => [...(askedFindings.get(id)?.above ?? [])]));
  return Uint16Array.from(ruleNodes[rule] ?? []).filter((node) => above.has(node));
}

/** How the leaves of a finding stand once it is answered so. */
export function leavesAnswered(
  { id, leaves }: Pick<AskedFinding, "id" | "leaves">,
  value: AnswerValue,
): Uint8Array {
  const facts = readFacts({ [id]: value } as Answers);
  return Uint8Array.from(leaves, (leaf) => pack(questionStanding(leaf, facts)));
}

function tell(standings: Standings, id: FindingId, facts: Facts): void {
  const asked = askedFindings.get(id);
  if (!asked) return;
  const { nodes, byValue } = asked;
  const bits = byValue?.get(facts.answers[id] as string);
  for (let at = 0; at < nodes.length; at += 1) {
    standings[nodes[at] as number] = bits ? (bits[at] as number) : leafBits(asked, at, facts);
  }
}

/** An exact number settles its leaf: no range has to be made for it. */
function leafBits({ id, leaves }: AskedFinding, at: number, facts: Facts): number {
  const leaf = leaves[at] as QuestionLeaf;
  const value = facts.answers[id];
  const isRange = id === "pain_duration_days" && facts.duration !== null;
  if ("number" in leaf && typeof value === "number" && !isRange) {
    return holds(leaf, value) ? packed.yes : packed.no;
  }
  return pack(questionStanding(leaf, facts));
}

function askedFinding(id: FindingId, nodes: readonly number[]): AskedFinding {
  const leaves = nodes.map(leafAt);
  const below = new Set(nodes);
  const above = innerNodes.filter((node) => {
    const depends = partsOfNode(node).some((part) => below.has(part));
    if (depends) below.add(node);
    return depends;
  });
  const readers = ruleGraph.roots.flatMap((root, rule) => (below.has(root) ? [rule] : []));
  return {
    id,
    nodes: Uint16Array.from(nodes),
    above,
    rules: readers,
    leaves,
    byValue: valueTable(id, leaves),
  };
}

function valueTable(id: FindingId, leaves: readonly QuestionLeaf[]) {
  const { kind, options } = findingsById[id];
  if (kind !== "tri" && kind !== "choice") return null;
  const values = kind === "tri" ? ["yes", "no"] : (options ?? []).map(({ value }) => value);
  return new Map(
    [...values, "unknown"].map((value) => [value, leavesAnswered({ id, leaves }, value)]),
  );
}

function unasked(): Standings {
  const standings = new Uint8Array(ruleGraph.size);
  const facts = readFacts({});
  for (const [node, leaf] of ruleGraph.leaves.entries()) {
    standings[node] = leaf
      ? pack(questionStanding(leaf, facts))
      : pack({ now: true, may: true, must: true });
  }
  return standings;
}

function nodesUnder(root: number): number[] {
  const under = new Set([root]);
  for (let node = root; node >= 0; node -= 1) {
    if (under.has(node)) for (const part of partsOfNode(node)) under.add(part);
  }
  return [...under].toSorted((a, b) => a - b);
}

function partsOfNode(node: number): number[] {
  return [...ruleGraph.parts.subarray(ruleGraph.starts[node], ruleGraph.starts[node + 1])];
}

function nodesWhere(holds: (node: number) => boolean): Uint16Array {
  return Uint16Array.from({ length: ruleGraph.size }, (_, node) => node).filter(holds);
}

function leafAt(node: number): QuestionLeaf {
  return ruleGraph.leaves[node] as QuestionLeaf;
}
