import { type FindingId, findings, findingsById } from "../knowledge/findings.ts";
import { nodeKinds } from "./condition-graph.ts";
import { holdsWhenUnknown } from "./number-leaf.ts";
import { isOpen, packed } from "./packed-standing.ts";
import { ruleGraph } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";
import { findingOf } from "./standing.ts";

const { kinds, starts, parts, leaves } = ruleGraph;
const none: readonly FindingId[] = [];
const idAt = findings.map(({ id }) => id);

/** The finding of each leaf, by its place in the catalogue; -1 on other nodes. */
const placeOf = new Int16Array(ruleGraph.size).fill(-1);
/** Leaves that hold because something is not known speak for nothing. */
const speaks = new Uint8Array(ruleGraph.size);
/** Leaves whose answer, once found out, speaks in favour of a rule. */
const favours = new Uint8Array(ruleGraph.size);

for (const [node, leaf] of leaves.entries()) {
  if (!leaf) continue;
  const id = findingOf(leaf);
  placeOf[node] = findings.findIndex((finding) => finding.id === id);
  speaks[node] = "isUnknown" in leaf ? 0 : 1;
  const sure = !("number" in leaf && holdsWhenUnknown(leaf));
  favours[node] = speaks[node] === 1 && sure && !isContext(id) ? 1 : 0;
}

/** What the present walk has found: the first `count` places, and the walk in which each was found last. */
const found = new Uint16Array(findings.length);
let count = 0;
let round = 0;
const foundIn = new Uint32Array(findings.length);

/** Answered findings that speak for a condition, in the order of the rule. Negated parts speak for nothing. */
export function because(root: number, standings: Standings): readonly FindingId[] {
  start();
  collectEstablished(root, standings, speaks);
  return collected();
}

/**
 * True when something in favour of a condition was found out: an answer without which its part would not
 * hold. The person and context (group A) and "new pain" never count: everybody has an age, and comes for pain.
 * `counts` narrows it further, by node.
 */
export function hasSomethingInFavour(
  root: number,
  standings: Standings,
  counts: Uint8Array = favours,
): boolean {
  start();
  collectEstablished(root, standings, counts);
  return count > 0;
}

/** Unanswered findings that could still decide a condition. */
export function missing(root: number, standings: Standings): readonly FindingId[] {
  start();
  collectOpen(root, standings);
  return collected();
}

/** Leaves in favour that are results of tests. */
export const resultsInFavour: Uint8Array = favours.map((favour, node) =>
  favour === 1 && isResult(placeOf[node] as number) ? 1 : 0,
);

function collectEstablished(node: number, standings: Standings, counts: Uint8Array): void {
  const kind = kinds[node];
  if (kind === nodeKinds.not) return;
  if (kind === nodeKinds.leaf) {
    if (counts[node] === 1 && (standings[node] as number) & packed.must) add(node);
    return;
  }
  const live = kind === nodeKinds.any ? liveBit(standings[node] as number) : 0;
  for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
    const part = parts[at] as number;
    if (live === 0 || (standings[part] as number) & live)
      collectEstablished(part, standings, counts);
  }
}

/** Of alternatives: those that hold now; and while none does, those that still may. */
function liveBit(bits: number): number {
  return bits & packed.now ? packed.now : packed.may;
}

/** A date that is only partly known leaves its duration open. */
function collectOpen(node: number, standings: Standings): void {
  if (!isOpen(standings[node] as number)) return;
  if (kinds[node] === nodeKinds.leaf) add(node);
  for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
    collectOpen(parts[at] as number, standings);
  }
}

function start(): void {
  count = 0;
  round += 1;
}

function add(node: number): void {
  const place = placeOf[node] as number;
  if (place < 0 || foundIn[place] === round) return;
  foundIn[place] = round;
  found[count] = place;
  count += 1;
}

function collected(): readonly FindingId[] {
  if (count === 0) return none;
  const ids = new Array<FindingId>(count);
  for (let at = 0; at < count; at += 1) ids[at] = idAt[found[at] as number] as FindingId;
  return ids;
}

function isContext(id: FindingId): boolean {
  return findingsById[id].group === "A" || id === "back_pain_new";
}

function isResult(place: number): boolean {
  const finding = findings[place];
  return finding !== undefined && isResultGroup(finding.group) && finding.kind !== "tri";
}

function isResultGroup(group: string): boolean {
  return group === "K" || group === "R";
}
