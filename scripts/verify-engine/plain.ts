import { cancerAny, derivedFindings } from "../../lib/clinical/knowledge/derived-findings.ts";
import type { FindingId } from "../../lib/clinical/knowledge/findings.ts";
import { groups } from "../../lib/clinical/knowledge/groups.ts";
import type {
  AssessmentLeaf,
  CautionCondition,
  FindingLeaf,
} from "../../lib/clinical/knowledge/model.ts";

type SeveralFindings =
  | { always: true }
  | { cancerAny: true }
  | { anyYes: readonly unknown[] }
  | { countYes: unknown }
  | { anyUnanswered: unknown };

/** A leaf about one finding. */
export type Atom = Exclude<FindingLeaf, SeveralFindings>;

/** A condition with its groups, derived findings and counts written out, down to single findings. */
export type Plain =
  | boolean
  | { readonly atom: Atom }
  /** The atom on what is established, also where completions are considered. */
  | { readonly asIs: Atom }
  | { readonly unanswered: FindingId }
  | { readonly assessed: AssessmentLeaf }
  | { readonly not: Plain }
  | { readonly and: readonly Plain[] }
  | { readonly or: readonly Plain[]; readonly name?: string }
  | { readonly count: readonly Plain[]; readonly atLeast: number }
  | { readonly count: readonly Plain[]; readonly exactly: number };

export function plainOf(condition: CautionCondition): Plain {
  if ("all" in condition) return { and: condition.all.map(plainOf) };
  if ("any" in condition) return { or: condition.any.map(plainOf) };
  if ("not" in condition) return { not: plainOf(condition.not) };
  if ("always" in condition) return true;
  if ("cancerAny" in condition) return named("cancer", [plainOf(cancerAny)]);
  if ("anyYes" in condition) return { or: condition.anyYes.map(memberOf) };
  if ("countYes" in condition) return countOf(condition);
  if ("anyUnanswered" in condition) {
    return { or: groups[condition.anyUnanswered].map((id) => ({ unanswered: id as FindingId })) };
  }
  if ("suspected" in condition || "needs" in condition) return { assessed: condition };
  return { atom: condition };
}

export function findingOf(atom: Atom): FindingId {
  if ("yes" in atom) return atom.yes;
  if ("no" in atom) return atom.no;
  if ("known" in atom) return atom.known;
  if ("isUnknown" in atom) return atom.isUnknown;
  if ("number" in atom) return atom.number;
  return "choice" in atom ? atom.choice : atom.choices;
}

function countOf(leaf: Extract<FindingLeaf, { countYes: unknown }>): Plain {
  const count = groups[leaf.countYes].map(memberOf);
  return "atLeast" in leaf ? { count, atLeast: leaf.atLeast } : { count, exactly: leaf.exactly };
}

function memberOf(id: string): Plain {
  if (isKeyOf(groups, id)) return named(id, groups[id].map(memberOf));
  if (isKeyOf(derivedFindings, id)) return named(id, [plainOf(derivedFindings[id])]);
  return { atom: { yes: id } as Atom };
}

function named(name: string, or: readonly Plain[]): Plain {
  return { or, name };
}

function isKeyOf<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
