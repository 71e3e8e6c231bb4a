import { type FindingId, findings } from "../knowledge/findings.ts";
import { minimumSafetyItems } from "../knowledge/minimum-safety-set.ts";
import { rules } from "../knowledge/rules.ts";
import { severity, type Tier, tiers } from "../knowledge/tiers.ts";
import type { AnswerValue } from "./answers.ts";
import { isMissing } from "./ask-next.ts";
import type { WouldChange } from "./assessment.ts";
import { isInput, withDerived } from "./derived-answers.ts";
import { type Facts, isAnswered, numberRange } from "./facts.ts";
import { packed } from "./packed-standing.ts";
import { type AskedFinding, askedFindings, ruleGraph, standingsOf } from "./rule-graph.ts";
import { type Standings, settle } from "./settle.ts";
import { type Supposition, suppositionsFor } from "./suppositions.ts";

const trial: Standings = new Uint8Array(ruleGraph.size);
const inMinimum: ReadonlySet<string> = new Set(minimumSafetyItems);
const catalogue = findings.flatMap(({ id }) => askedFindings.get(id) ?? []);

/**
 * Every finding of which one other answer gives another tier, with the nearest such answer for each tier it can
 * give. First the answers the tier rests on, then the questions still unanswered; the most urgent first.
 */
export function wouldChange(facts: Facts, standings: Standings, tier: Tier): WouldChange[] {
  const met = metByTier(standings);
  trial.set(standings);
  const unanswered = minimumSafetyItems.filter((id) => isMissing(facts.answers[id])).length;
  const changes = catalogue.flatMap((asked) =>
    changesOf(asked, { facts, standings, tier, met, unanswered }),
  );
  const settled = (change: WouldChange) => Number(!isAnswered(facts, change.finding));
  return changes.toSorted((a, b) => settled(a) - settled(b) || severity(a.tier) - severity(b.tier));
}

interface Present {
  readonly facts: Facts;
  readonly standings: Standings;
  readonly tier: Tier;
  /** How many rules of each tier are met, the most urgent first. */
  readonly met: readonly number[];
  /** How many members of the minimum safety set are unanswered. */
  readonly unanswered: number;
}

function changesOf(asked: AskedFinding, present: Present): WouldChange[] {
  const { facts, tier } = present;
  const range = numberRange(facts, asked.id);
  const value = range ? range.low : facts.answers[asked.id];
  const nearest = new Map<Tier, WouldChange>();
  for (const supposition of suppositionsFor(asked, value)) {
    const changed = tierIf(asked, supposition, present);
    if (changed === tier || nearest.has(changed)) continue;
    nearest.set(changed, { finding: asked.id, to: supposition.value, tier: changed });
  }
  restore(asked, present.standings);
  return [...nearest.values()];
}

function tierIf(asked: AskedFinding, { value, bits }: Supposition, present: Present): Tier {
  const incomplete = incompleteIf(asked, value, present);
  const reread = withOtherInput(present.facts, asked.id, value);
  if (reread) return highest(metByTier(standingsOf(reread)), incomplete);
  asked.nodes.forEach((node, at) => {
    trial[node] = bits[at] as number;
  });
  settle(ruleGraph, trial, asked.above);
  const met = [...present.met];
  for (const rule of asked.rules) {
    const root = ruleGraph.roots[rule] as number;
    const change =
      ((trial[root] as number) & packed.now) - ((present.standings[root] as number) & packed.now);
    met[tierOfRule[rule] as number] = (met[tierOfRule[rule] as number] as number) + change;
  }
  return highest(met, incomplete);
}

/** The facts when an answer is another from which a further one was worked out; null for any other finding. */
function withOtherInput(facts: Facts, id: FindingId, value: AnswerValue): Facts | null {
  if (!(isInput(id) && facts.answers !== facts.given)) return null;
  return { ...facts, answers: withDerived({ ...facts.given, [id]: value }) };
}

function restore({ nodes, above }: AskedFinding, standings: Standings): void {
  for (const node of nodes) trial[node] = standings[node] as number;
  for (const node of above) trial[node] = standings[node] as number;
}

const tierOfRule = rules.map((rule) => severity(rule.tier));

function metByTier(standings: Standings): number[] {
  const met = tiers.map(() => 0);
  ruleGraph.roots.forEach((root, rule) => {
    const at = tierOfRule[rule] as number;
    met[at] = (met[at] as number) + ((standings[root] as number) & packed.now);
  });
  return met;
}

/** The highest tier with a rule met; at least routine while the minimum safety set is incomplete. */
function highest(met: readonly number[], incomplete: boolean): Tier {
  const floor = severity(incomplete ? "routine" : "self_management");
  const first = met.findIndex((count) => count > 0);
  return tiers[first < 0 ? floor : Math.min(first, floor)] as Tier;
}

function incompleteIf(
  { id }: AskedFinding,
  value: unknown,
  { facts, unanswered }: Present,
): boolean {
  if (!inMinimum.has(id)) return unanswered > 0;
  const before = Number(isMissing(facts.answers[id]));
  return unanswered - before + Number(isMissing(value as string)) > 0;
}
