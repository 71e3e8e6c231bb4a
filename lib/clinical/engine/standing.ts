import { cancerAny, derivedFindings } from "../knowledge/derived-findings.ts";
import type { FindingId } from "../knowledge/findings.ts";
import { type GroupId, groups } from "../knowledge/groups.ts";
import type { AssessmentLeaf, CautionCondition, FindingLeaf, Tree } from "../knowledge/model.ts";
import { type Facts, isAnswered, numberRange } from "./facts.ts";
import { compareRange, holdsWhenUnknown } from "./number-leaf.ts";

/**
 * How a condition stands. `now`: true on what is established. `may` and `must`: true in some, and in every,
 * way of adding answers to what is unanswered (leaving it unanswered is one of them).
 */
export interface Standing {
  readonly now: boolean;
  readonly may: boolean;
  readonly must: boolean;
}

export type Leaf = FindingLeaf | AssessmentLeaf;

const settled = {
  true: { now: true, may: true, must: true },
  false: { now: false, may: false, must: false },
} as const;
const open = {
  true: { now: true, may: true, must: false },
  false: { now: false, may: true, must: false },
} as const;

/** Exact unless one finding stands in the condition in both polarities (see exact-standing). */
export function standingOf(condition: CautionCondition, facts: Facts): Standing {
  if ("all" in condition) return every(condition.all, facts);
  if ("any" in condition) return some(condition.any, facts);
  if ("not" in condition) {
    const { now, may, must } = standingOf(condition.not, facts);
    return { now: !now, may: !must, must: !may };
  }
  return leafStanding(condition, facts);
}

function every(parts: readonly Tree<Leaf>[], facts: Facts): Standing {
  let now = true;
  let may = true;
  let must = true;
  for (const part of parts) {
    const standing = standingOf(part, facts);
    now &&= standing.now;
    may &&= standing.may;
    must &&= standing.must;
  }
  return { now, may, must };
}

function some(parts: readonly Tree<Leaf>[], facts: Facts): Standing {
  let now = false;
  let may = false;
  let must = false;
  for (const part of parts) {
    const standing = standingOf(part, facts);
    now ||= standing.now;
    may ||= standing.may;
    must ||= standing.must;
  }
  return { now, may, must };
}

export function leafStanding(leaf: Leaf, facts: Facts): Standing {
  if ("always" in leaf) return settled.true;
  if ("cancerAny" in leaf) return standingOf(cancerAny, facts);
  if ("anyYes" in leaf) return some(partsOf(leaf), facts);
  if ("countYes" in leaf) return countStanding(leaf, facts);
  if ("anyUnanswered" in leaf) {
    return of(groups[leaf.anyUnanswered].some((id) => !isAnswered(facts, id as FindingId)));
  }
  if ("suspected" in leaf) return of(facts.assessed?.suspected.has(leaf.suspected) ?? false);
  if ("needs" in leaf) return of(facts.assessed?.needs.has(leaf.needs) ?? false);
  return questionStanding(leaf, facts);
}

type CountLeaf = Extract<FindingLeaf, { countYes: GroupId }>;

/** The count lies between the members that are true and those that still may be. */
function countStanding(leaf: CountLeaf, facts: Facts): Standing {
  const members = partsOf(leaf).map((member) => standingOf(member, facts));
  const now = members.filter((member) => member.now).length;
  const least = members.filter((member) => member.must).length;
  const most = members.filter((member) => member.may).length;
  if ("atLeast" in leaf) {
    const wanted = leaf.atLeast;
    return { now: now >= wanted, may: most >= wanted, must: least >= wanted };
  }
  const wanted = leaf.exactly;
  return {
    now: now === wanted,
    may: least <= wanted && wanted <= most,
    must: least === wanted && most === wanted,
  };
}

/** A leaf about one finding. */
export type QuestionLeaf = Exclude<
  FindingLeaf,
  | { always: true }
  | { cancerAny: true }
  | { anyYes: readonly unknown[] }
  | { countYes: unknown }
  | { anyUnanswered: unknown }
>;

/** What stands in a tree beside groups: a question, or what needs none. */
export type FindingOrConstant = QuestionLeaf | { always: true } | { anyUnanswered: GroupId };

export function questionStanding(leaf: QuestionLeaf, facts: Facts): Standing {
  if ("number" in leaf) {
    const range = numberRange(facts, leaf.number);
    const over = range ? compareRange(leaf, range) : "partly";
    if (over !== "partly") return of(over === "throughout");
    return holdsWhenUnknown(leaf) ? open.true : open.false;
  }
  const now = holdsNow(leaf, facts);
  if (isAnswered(facts, findingOf(leaf))) return of(now);
  return now ? open.true : open.false;
}

function holdsNow(leaf: Exclude<QuestionLeaf, { number: unknown }>, facts: Facts): boolean {
  if ("yes" in leaf) return facts.answers[leaf.yes] === "yes";
  if ("no" in leaf) return facts.answers[leaf.no] === "no";
  if ("known" in leaf) return isAnswered(facts, leaf.known);
  if ("isUnknown" in leaf) return !isAnswered(facts, leaf.isUnknown);
  if ("choice" in leaf) {
    const value = facts.answers[leaf.choice];
    return (leaf.isIn as readonly unknown[]).includes(value);
  }
  const chosen = facts.answers[leaf.choices];
  return Array.isArray(chosen) && leaf.hasAny.some((option) => chosen.includes(option));
}

/** The one finding a leaf asks about. */
export function findingOf(leaf: QuestionLeaf): FindingId {
  if ("yes" in leaf) return leaf.yes;
  if ("no" in leaf) return leaf.no;
  if ("known" in leaf) return leaf.known;
  if ("isUnknown" in leaf) return leaf.isUnknown;
  if ("number" in leaf) return leaf.number;
  if ("choice" in leaf) return leaf.choice;
  return leaf.choices;
}

type GroupLeaf = Extract<FindingLeaf, { anyYes: unknown } | { countYes: unknown }>;
const partsByLeaf = new WeakMap<GroupLeaf, readonly Tree<FindingLeaf>[]>();

/** The questions a leaf about several of them stands for; worked out once for each leaf. */
export function partsOf(leaf: GroupLeaf): readonly Tree<FindingLeaf>[] {
  const known = partsByLeaf.get(leaf);
  if (known) return known;
  const parts = "anyYes" in leaf ? leaf.anyYes.flatMap(membersOf) : membersOf(leaf.countYes);
  partsByLeaf.set(leaf, parts);
  return parts;
}

/** A group, a derived finding or a single question, as conditions that can be evaluated. */
function membersOf(id: string): readonly Tree<FindingLeaf>[] {
  if (Object.hasOwn(groups, id)) return groups[id as GroupId].flatMap(membersOf);
  if (Object.hasOwn(derivedFindings, id)) {
    return [derivedFindings[id as keyof typeof derivedFindings]];
  }
  return [{ yes: id } as FindingLeaf];
}

function of(value: boolean): Standing {
  return value ? settled.true : settled.false;
}
