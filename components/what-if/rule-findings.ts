import { occurrences } from "@/lib/clinical/engine/polarity";
import { findingOf } from "@/lib/clinical/engine/standing";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { type RuleId, rulesById } from "@/lib/clinical/knowledge/rules";

/** Every finding a rule asks about, wherever it stands in it; none without a rule. */
export function findingsOfRule(rule: RuleId | null): ReadonlySet<FindingId> {
  const places = rule ? occurrences(rulesById[rule].when, 1) : [];
  return new Set(places.map(({ leaf }) => findingOf(leaf)));
}
