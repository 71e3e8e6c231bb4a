import { cancerAny, derivedFindings } from "../knowledge/derived-findings.ts";
import type { FindingId } from "../knowledge/findings.ts";
import { groupLabels } from "../knowledge/group-labels.ts";
import { type GroupId, groups } from "../knowledge/groups.ts";
import type { CautionCondition, RuleCondition } from "../knowledge/model.ts";
import { ruleInWords } from "./rule-text.ts";

/** One line of a condition in plain English, with the lines beneath it. */
export interface OutlineLine {
  readonly text: string;
  /** A named group: its members may be folded away. */
  readonly named: boolean;
  /** 1: speaks for the whole; -1: against it; 0: either way (an exact count). */
  readonly sign: Sign;
  /** The question this line asks; null for a line that only joins others. */
  readonly finding: FindingId | null;
  /** What the line says, so that it can be evaluated. */
  readonly condition: CautionCondition;
  readonly parts: readonly OutlineLine[];
}

export type Sign = 1 | -1 | 0;

/** A condition as nested lines, read off its tree: nothing is said here that the tree does not say. */
export function outlineOf(condition: CautionCondition, sign: Sign = 1): OutlineLine {
  if ("all" in condition) return joining("All of", condition, condition.all, sign);
  if ("any" in condition) return joining("Any of", condition, condition.any, sign);
  if ("not" in condition) return negated(condition, sign);
  return leafLine(condition, sign);
}

/** Every line that asks a question, in the order of the condition. */
export function questionLines(line: OutlineLine): OutlineLine[] {
  const own = line.finding === null ? [] : [line];
  return [...own, ...line.parts.flatMap(questionLines)];
}

function joining(
  text: string,
  condition: CautionCondition,
  parts: readonly CautionCondition[],
  sign: Sign,
): OutlineLine {
  const lines = parts.map((part) => outlineOf(part, sign));
  const flat = lines.flatMap((line) => (joinsAlike(line, text) ? line.parts : [line]));
  return { text, named: false, sign, finding: null, condition, parts: flat };
}

/** "Any of" within "any of" says nothing more. */
function joinsAlike(line: OutlineLine, text: string): boolean {
  return line.text === text && !line.named;
}

/** "Not" holds unless the opposite is established, and says so. */
function negated(condition: { readonly not: CautionCondition }, sign: Sign): OutlineLine {
  const inner = outlineOf(condition.not, opposite(sign));
  if (inner.parts.length === 0) return { ...inner, text: words(condition), condition };
  return { ...inner, text: `Not established: ${uncapitalised(inner.text)}`, condition };
}

function leafLine(leaf: Exclude<CautionCondition, Joined>, sign: Sign): OutlineLine {
  const line = { text: words(leaf), named: false, sign, finding: null, condition: leaf };
  if ("cancerAny" in leaf) return { ...line, named: true, parts: partsOf(cancerAny, sign) };
  if ("anyYes" in leaf) return anyYesLine(leaf, sign);
  if ("countYes" in leaf) {
    const parts = groups[leaf.countYes].map((id) => memberLine(id, "exactly" in leaf ? 0 : sign));
    return { ...line, named: true, parts };
  }
  if ("anyUnanswered" in leaf) {
    const members: readonly FindingId[] = groups[leaf.anyUnanswered] as readonly FindingId[];
    const parts = members.map((id) => outlineOf({ isUnknown: id } as RuleCondition, sign));
    return { ...line, named: true, parts };
  }
  return { ...line, ...asked(leaf, sign), parts: [] };
}

/** A single group is named in its own line; several members are listed beneath "Any of". */
function anyYesLine(leaf: { readonly anyYes: readonly string[] }, sign: Sign): OutlineLine {
  const parts = leaf.anyYes.map((id) => memberLine(id, sign));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const condition = leaf as RuleCondition;
  return { text: "Any of", named: false, sign, finding: null, condition, parts };
}

function memberLine(id: string, sign: Sign): OutlineLine {
  if (Object.hasOwn(groups, id)) {
    const condition = { anyYes: [id as GroupId] };
    const parts = groups[id as GroupId].map((member) => memberLine(member, sign));
    const text = `Any of the ${groupLabels[id as GroupId]}`;
    return { text, named: true, sign, finding: null, condition, parts };
  }
  if (Object.hasOwn(derivedFindings, id)) {
    return outlineOf(derivedFindings[id as keyof typeof derivedFindings], sign);
  }
  return outlineOf({ yes: id } as RuleCondition, sign);
}

/** Being answered "no", or being left open, is what these two want: a yes speaks the other way. */
function asked(
  leaf: Exclude<CautionCondition, Joined>,
  sign: Sign,
): { readonly finding: FindingId | null; readonly sign: Sign } {
  if ("no" in leaf) return { finding: leaf.no, sign: opposite(sign) };
  if ("isUnknown" in leaf) return { finding: leaf.isUnknown, sign: opposite(sign) };
  if ("yes" in leaf) return { finding: leaf.yes, sign };
  if ("known" in leaf) return { finding: leaf.known, sign };
  if ("number" in leaf) return { finding: leaf.number, sign };
  if ("choice" in leaf) return { finding: leaf.choice, sign };
  if ("choices" in leaf) return { finding: leaf.choices, sign };
  return { finding: null, sign };
}

type Joined = { all: unknown } | { any: unknown } | { not: unknown };

function partsOf(condition: CautionCondition, sign: Sign): readonly OutlineLine[] {
  return outlineOf(condition, sign).parts;
}

function words(condition: CautionCondition): string {
  return ruleInWords({ when: condition }).replace(/\s*\.$/, "");
}

function opposite(sign: Sign): Sign {
  if (sign === 0) return 0;
  return sign === 1 ? -1 : 1;
}

function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
