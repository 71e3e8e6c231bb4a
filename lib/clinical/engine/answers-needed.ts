import type { FindingId } from "../knowledge/findings.ts";
import { nodeKinds } from "./condition-graph.ts";
import { isOpen, packed } from "./packed-standing.ts";
import { ruleGraph } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";
import { findingOf } from "./standing.ts";

const { kinds, wanted, starts, parts, leaves, size } = ruleGraph;
const never = 255;
const below: readonly (readonly number[])[] = Array.from({ length: size }, (_, node) => [
  ...parts.subarray(starts[node], starts[node + 1]),
]);

/** How few further answers make each condition true, and false; 255 where none can. */
export interface Costs {
  readonly toTrue: Uint8Array;
  readonly toFalse: Uint8Array;
}

/** Counted on the tree: a question that stands in two places counts twice. */
export function costsOf(standings: Standings): Costs {
  const toTrue = new Uint8Array(size);
  const toFalse = new Uint8Array(size);
  for (let node = 0; node < size; node += 1) {
    const bits = standings[node] as number;
    const holds = (bits & packed.now) !== 0;
    const open = isOpen(bits);
    toTrue[node] = holds ? 0 : open ? cost(node, toTrue, toFalse, true) : never;
    toFalse[node] = holds ? (open ? cost(node, toTrue, toFalse, false) : never) : 0;
  }
  return { toTrue, toFalse };
}

/**
 * The questions through which a rule that is not met may become so, each with how few answers that takes, this
 * one included. What can only rule it out is left out.
 */
export function answersNeeded(
  root: number,
  standings: Standings,
  costs: Costs,
): ReadonlyMap<FindingId, number> {
  const least = new Map<FindingId, number>();
  visit({ standings, costs, least }, root, true, 0);
  return least;
}

interface Walk {
  readonly standings: Standings;
  readonly costs: Costs;
  readonly least: Map<FindingId, number>;
}

/** `rest`: the answers needed elsewhere in the rule. */
function visit(walk: Walk, node: number, want: boolean, rest: number): void {
  const bits = walk.standings[node] as number;
  if (!isOpen(bits) || ((bits & packed.now) !== 0) === want || rest >= never) return;
  const leaf = leaves[node];
  if (leaf) {
    const id = findingOf(leaf);
    walk.least.set(id, Math.min(walk.least.get(id) ?? never, rest + 1));
    return;
  }
  if (kinds[node] === nodeKinds.not) {
    visit(walk, (below[node] as readonly number[])[0] as number, !want, rest);
    return;
  }
  const parts = below[node] as readonly number[];
  const price = want ? walk.costs.toTrue : walk.costs.toFalse;
  const needed = neededOf(node, want);
  for (const part of parts) {
    const elsewhere = needed === 1 ? 0 : cheapest(price, parts, needed - 1, part);
    visit(walk, part, want, rest + elsewhere);
  }
}

function cost(node: number, toTrue: Uint8Array, toFalse: Uint8Array, want: boolean): number {
  if (kinds[node] === nodeKinds.leaf) return 1;
  const parts = below[node] as readonly number[];
  if (kinds[node] === nodeKinds.not) return (want ? toFalse : toTrue)[parts[0] as number] as number;
  return cheapest(want ? toTrue : toFalse, parts, neededOf(node, want), -1);
}

/** How many parts have to be as wanted; what was counted once does not become uncounted. */
function neededOf(node: number, want: boolean): number {
  const all = (below[node] as readonly number[]).length;
  if (kinds[node] === nodeKinds.all) return want ? all : 1;
  if (kinds[node] === nodeKinds.any) return want ? 1 : all;
  return want ? (wanted[node] as number) : all + 1;
}

/** What the cheapest parts cost together, one of them left aside. */
function cheapest(
  price: Uint8Array,
  parts: readonly number[],
  count: number,
  aside: number,
): number {
  const others = parts.filter((part) => part !== aside);
  if (count > others.length) return never;
  const prices = others.map((part) => price[part] as number).toSorted((a, b) => a - b);
  return Math.min(
    never,
    prices.slice(0, count).reduce((sum, one) => sum + one, 0),
  );
}
