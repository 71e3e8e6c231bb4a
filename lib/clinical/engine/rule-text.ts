import { conditionLabels } from "../knowledge/conditions.ts";
import { type FindingId, findingsById } from "../knowledge/findings.ts";
import { groupLabels } from "../knowledge/group-labels.ts";
import { type GroupId, groups } from "../knowledge/groups.ts";
import type { CautionCondition, NumberLeaf } from "../knowledge/model.ts";
import type { Tier } from "../knowledge/tiers.ts";
import type { Leaf } from "./standing.ts";

/** A rule, caution or treatment in plain English, read off its tree. A rule of any tier that always holds comes last. */
export function ruleInWords(rule: {
  readonly when: CautionCondition;
  readonly tier?: Tier;
}): string {
  if ("always" in rule.when && rule.tier) return "No other rule is met.";
  const words = inWords(rule.when, "whole");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Where a part stands decides whether it needs brackets. */
type Place = "whole" | "part";

function inWords(condition: CautionCondition, place: Place): string {
  if ("all" in condition) return joined(condition.all, " and ", place);
  if ("any" in condition) return joined(condition.any, " or ", place);
  if ("not" in condition) return notInWords(condition.not);
  return leafInWords(condition);
}

/** "Not" holds unless the opposite is established: it must not read as if somebody had asked. */
function notInWords(condition: CautionCondition): string {
  if ("known" in condition) return `${label(condition.known)} not known`;
  if ("no" in condition) return `${label(condition.no)} not answered no`;
  return `${inWords(condition, "part")} not established`;
}

function joined(parts: readonly CautionCondition[], by: string, place: Place): string {
  const words = parts.map((part) => inWords(part, "part")).join(by);
  return place === "whole" ? words : `(${words})`;
}

function leafInWords(leaf: Leaf): string {
  if ("always" in leaf) return "always";
  if ("yes" in leaf) return label(leaf.yes);
  if ("no" in leaf) return `${label(leaf.no)} answered no`;
  if ("known" in leaf) return `${label(leaf.known)} known`;
  if ("isUnknown" in leaf) return `${label(leaf.isUnknown)} not known`;
  if ("anyYes" in leaf) return `any of (${leaf.anyYes.map(memberLabel).join(", ")})`;
  if ("countYes" in leaf) {
    const count = "atLeast" in leaf ? `at least ${leaf.atLeast}` : `exactly ${leaf.exactly}`;
    return `${count} of the ${groupLabels[leaf.countYes]}`;
  }
  if ("anyUnanswered" in leaf) return `any of the ${groupLabels[leaf.anyUnanswered]} unanswered`;
  if ("cancerAny" in leaf) return "cancer, past or present";
  if ("suspected" in leaf) return `${conditionLabels[leaf.suspected]} suspected`;
  if ("needs" in leaf) return leaf.needs === "mri" ? "MRI advised" : "CT with contrast advised";
  if ("number" in leaf) return numberInWords(leaf);
  if ("choice" in leaf) return `${label(leaf.choice)}: ${options(leaf.choice, leaf.isIn)}`;
  return `${label(leaf.choices)}: ${options(leaf.choices, leaf.hasAny)}`;
}

function numberInWords(leaf: NumberLeaf): string {
  const name = label(leaf.number);
  const unit = findingsById[leaf.number].unit ?? "";
  if ("gte" in leaf) return `${name} ${leaf.gte} ${unit} or more`;
  if ("gt" in leaf) return `${name} over ${leaf.gt} ${unit}`;
  if ("lte" in leaf) return `${name} ${leaf.lte} ${unit} or less`;
  if ("lt" in leaf) return `${name} under ${leaf.lt} ${unit}`;
  if ("gteOrUnknown" in leaf) return `${name} ${leaf.gteOrUnknown} ${unit} or more, or not known`;
  if ("ltOrUnknown" in leaf) return `${name} under ${leaf.ltOrUnknown} ${unit}, or not known`;
  return `${name} from ${leaf.between[0]} to ${leaf.between[1]} ${unit}`;
}

function memberLabel(id: string): string {
  return Object.hasOwn(groups, id) ? groupLabels[id as GroupId] : label(id as FindingId);
}

/** As in the catalogue, without a capital where it starts with an ordinary word. */
function label(id: FindingId): string {
  const text = findingsById[id].label;
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function options(id: FindingId, values: readonly string[]): string {
  const all = findingsById[id].options ?? [];
  const words = values.map((value) => all.find((option) => option.value === value)?.label ?? value);
  return words.join(" or ").toLowerCase();
}
