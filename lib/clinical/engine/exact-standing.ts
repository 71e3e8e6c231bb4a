import type { FindingId } from "../knowledge/findings.ts";
import { type RuleId, rules } from "../knowledge/rules.ts";
import type { DayRange } from "./calendar-days.ts";
import { type Facts, isAnswered, numberRange } from "./facts.ts";
import { isOpen, packed } from "./packed-standing.ts";
import { conflictedFindings, occurrences } from "./polarity.ts";
import { representativeValues } from "./representative-values.ts";
import { askedFindings, leavesAnswered, nodesOfRuleAbove, ruleGraph } from "./rule-graph.ts";
import { type Standings, settle } from "./settle.ts";
import { findingOf } from "./standing.ts";

/** An answer to try; `bits` null: it stays as it is. */
interface Trial {
  readonly value: unknown;
  readonly bits: Uint8Array | null;
}

interface Enumerated {
  readonly id: FindingId;
  readonly nodes: Uint16Array;
  readonly trials: readonly Trial[];
}

interface EnumeratedRule {
  readonly findings: readonly Enumerated[];
  readonly above: Uint16Array;
}

/** Rules in which a finding stands in both polarities, with the answers to try for it. */
export const enumeratedRules: ReadonlyMap<RuleId, EnumeratedRule> = new Map(
  rules.flatMap((rule, at) => {
    const ids = conflictedFindings(rule.when);
    if (ids.length === 0) return [];
    const findings = ids.map((id) => enumerated(at, id));
    return [[rule.id, { findings, above: nodesOfRuleAbove(at, ids) }] as const];
  }),
);

const trial: Standings = new Uint8Array(ruleGraph.size);
const byPlace = rules.map(({ id }) => enumeratedRules.get(id) ?? null);

/** What the answers tried so far allow. */
interface Trying {
  readonly tried: EnumeratedRule;
  readonly root: number;
  readonly facts: Facts;
  readonly standings: Standings;
  may: number;
  must: number;
}

/**
 * How a rule stands, packed. Exact: combining the parts is, unless a finding stands in the rule in both
 * polarities; then every answer of it is tried.
 */
export function ruleStanding(rule: number, facts: Facts, standings: Standings): number {
  const root = ruleGraph.roots[rule] as number;
  const bits = standings[root] as number;
  const tried = byPlace[rule];
  if (!(tried && isOpen(bits))) return bits;
  trial.set(standings);
  const trying = {
    tried,
    root,
    facts,
    standings,
    may: packed.no as number,
    must: packed.must as number,
  };
  tryAnswers(trying, 0);
  return (bits & packed.now) | trying.may | trying.must;
}

/** Tries every answer of the finding at `place`, with every answer of those after it. */
function tryAnswers(trying: Trying, place: number): void {
  const finding = trying.tried.findings[place];
  if (!finding) {
    settle(ruleGraph, trial, trying.tried.above);
    trying.may |= (trial[trying.root] as number) & packed.may;
    trying.must &= (trial[trying.root] as number) & packed.must;
    return;
  }
  const range = numberRange(trying.facts, finding.id);
  if (isSettled(trying.facts, finding.id, range)) {
    tryAnswers(trying, place + 1);
    return;
  }
  for (const { value, bits } of finding.trials) {
    if (contradicts(value, range)) continue;
    suppose(finding.nodes, bits, trying.standings);
    tryAnswers(trying, place + 1);
  }
}

function suppose(nodes: Uint16Array, bits: Uint8Array | null, standings: Standings): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as number;
    trial[node] = bits ? (bits[at] as number) : asItStands(standings[node] as number);
  }
}

/** Left as it is, nothing more can come: true or false for good. */
function asItStands(bits: number): number {
  return bits & packed.now ? packed.yes : packed.no;
}

/** A value outside what is already known of a partly known date. */
function contradicts(value: unknown, range: DayRange | undefined): boolean {
  return (
    range !== undefined && typeof value === "number" && (value < range.low || value > range.high)
  );
}

function enumerated(rule: number, id: FindingId): Enumerated {
  const asked = askedFindings.get(id);
  if (!asked) throw new RangeError(`${id} stands in no rule`);
  const when = (rules[rule] as (typeof rules)[number]).when;
  const leaves = occurrences(when, 1).map(({ leaf }) => leaf);
  const values = representativeValues(
    id,
    leaves.filter((leaf) => findingOf(leaf) === id),
  );
  const trials = values
    .filter((value) => value !== "unknown")
    .map((value) => ({ value, bits: value === undefined ? null : leavesAnswered(asked, value) }));
  return { id, nodes: asked.nodes, trials };
}

function isSettled(facts: Facts, id: FindingId, range: DayRange | undefined): boolean {
  return isAnswered(facts, id) && (range === undefined || range.low === range.high);
}
