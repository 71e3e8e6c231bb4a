import { type FindingId, findings } from "../knowledge/findings.ts";
import { minimumSafetyItems } from "../knowledge/minimum-safety-set.ts";
import { rules as allRules, type RuleId } from "../knowledge/rules.ts";
import { severity, type Tier } from "../knowledge/tiers.ts";
import type { Answers } from "./answers.ts";
import { answersNeeded, costsOf } from "./answers-needed.ts";
import type { AskNext, RuleVerdict } from "./assessment.ts";
import { ruleGraph } from "./rule-graph.ts";
import type { Standings } from "./settle.ts";

const catalogueOrder = new Map(findings.map(({ id }, at) => [id, at]));
const results: ReadonlySet<FindingId> = new Set(
  findings.filter(({ group }) => group === "K" || group === "R").map(({ id }) => id),
);
const rootOf: ReadonlyMap<RuleId, number> = new Map(
  allRules.map(({ id }, at) => [id, ruleGraph.roots[at] as number]),
);

interface Asking {
  readonly answers: Answers;
  readonly standings: Standings;
  /** Unanswered members of the minimum safety set. */
  readonly missing: readonly FindingId[];
  readonly rules: readonly RuleVerdict[];
  readonly tier: Tier;
}

/**
 * What to ask: the missing minimum safety set, and what open rules above the present tier still need. First what
 * could raise the tier furthest, an emergency before all; then what needs the fewest answers. What the patient
 * was not sure about comes last. Empty exactly when the assessment is decisive.
 */
export function askNext(asking: Asking): AskNext[] {
  const { answers, missing, rules, tier } = asking;
  const open = openAbove(rules, tier).flatMap((rule) => rule.missing);
  const reach = reachOf(asking);
  return [...new Set([...missing, ...open])]
    .map((finding) => reach.get(finding) ?? { finding, could_raise_to: null, answers_needed: 0 })
    .toSorted(
      (a, b) =>
        notSure(answers, a) - notSure(answers, b) ||
        rank(a) - rank(b) ||
        a.answers_needed - b.answers_needed ||
        placeIn(missing, a) - placeIn(missing, b) ||
        byKindAndCatalogue(a.finding, b.finding),
    );
}

/** Open rules that would raise the tier. */
export function openAbove(rules: readonly RuleVerdict[], tier: Tier): RuleVerdict[] {
  return rules.filter((rule) => rule.open && severity(rule.tier) < severity(tier));
}

/** Unanswered members of the minimum safety set; a remote assessment leaves the examination missing. */
export function missingMinimum(answers: Answers): FindingId[] {
  return minimumSafetyItems.filter((id) => isMissing(answers[id]));
}

export function isMissing(value: Answers[FindingId]): boolean {
  return value === undefined || value === "unknown" || value === "none_remote";
}

/** For each question the most urgent tier it could bring, and how few answers that takes. */
function reachOf({ standings, rules, tier }: Asking): ReadonlyMap<FindingId, AskNext> {
  const reach = new Map<FindingId, AskNext>();
  const costs = costsOf(standings);
  for (const rule of rules) {
    if (rule.verdict !== "undetermined" || severity(rule.tier) >= severity(tier)) continue;
    const root = rootOf.get(rule.id) as number;
    for (const [finding, needed] of answersNeeded(root, standings, costs)) {
      const entry = { finding, could_raise_to: rule.tier, answers_needed: needed };
      const known = reach.get(finding);
      if (!known || rank(entry) < rank(known) || isNearer(entry, known)) reach.set(finding, entry);
    }
  }
  return reach;
}

/** The minimum safety set in its own order, before any other question. */
function placeIn(missing: readonly FindingId[], { finding }: AskNext): number {
  const place = missing.indexOf(finding);
  return place < 0 ? missing.length : place;
}

function isNearer(a: AskNext, b: AskNext): boolean {
  return rank(a) === rank(b) && a.answers_needed < b.answers_needed;
}

function rank({ could_raise_to }: AskNext): number {
  return could_raise_to === null ? Number.MAX_SAFE_INTEGER : severity(could_raise_to);
}

function notSure(answers: Answers, { finding }: AskNext): number {
  return answers[finding] === "unknown" ? 1 : 0;
}

/** Questions before results: a question can be asked now. */
function byKindAndCatalogue(a: FindingId, b: FindingId): number {
  const byKind = Number(results.has(a)) - Number(results.has(b));
  return byKind || (catalogueOrder.get(a) ?? 0) - (catalogueOrder.get(b) ?? 0);
}
