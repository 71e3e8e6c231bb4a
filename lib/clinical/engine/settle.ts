import { type ConditionGraph, nodeKinds } from "./condition-graph.ts";
import { negated, packed } from "./packed-standing.ts";

/** Packed standings by node; a part always stands before what it is part of. */
export type Standings = Uint8Array;

/** Works out the given inner nodes, in ascending order, from the nodes below them. */
export function settle(graph: ConditionGraph, standings: Standings, nodes: Uint16Array): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as number;
    standings[node] = combined(graph, standings, node);
  }
}

function combined(graph: ConditionGraph, standings: Standings, node: number): number {
  const { starts, parts } = graph;
  const from = starts[node] as number;
  const to = starts[node + 1] as number;
  switch (graph.kinds[node]) {
    case nodeKinds.all: {
      let all: number = packed.yes;
      for (let at = from; at < to; at += 1) all &= standings[parts[at] as number] as number;
      return all;
    }
    case nodeKinds.any: {
      let any: number = packed.no;
      for (let at = from; at < to; at += 1) any |= standings[parts[at] as number] as number;
      return any;
    }
    case nodeKinds.not:
      return negated[standings[parts[from] as number] as number] as number;
    default:
      return counted(graph, standings, node);
  }
}

/** A count lies between the parts that are true and those that still may be. */
function counted(graph: ConditionGraph, standings: Standings, node: number): number {
  const { starts, parts, wanted: all } = graph;
  let now = 0;
  let most = 0;
  let least = 0;
  for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
    const bits = standings[parts[at] as number] as number;
    now += bits & packed.now;
    most += (bits & packed.may) >> 1;
    least += (bits & packed.must) >> 2;
  }
  const wanted = all[node] as number;
  if (graph.kinds[node] === nodeKinds.atLeast) {
    return (
      (now >= wanted ? packed.now : 0) |
      (most >= wanted ? packed.may : 0) |
      (least >= wanted ? packed.must : 0)
    );
  }
  return (
    (now === wanted ? packed.now : 0) |
    (least <= wanted && wanted <= most ? packed.may : 0) |
    (least === wanted && most === wanted ? packed.must : 0)
  );
}
