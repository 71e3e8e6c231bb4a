import { ruleInWords } from "../../clinical/engine/rule-text.ts";
import { cautions } from "../../clinical/knowledge/cautions.ts";
import { type ConditionId, conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { findings } from "../../clinical/knowledge/findings.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { sources } from "../../clinical/knowledge/sources.ts";
import { treatments } from "../../clinical/knowledge/treatments.ts";
import { findingEntry } from "./finding-entry.ts";
import { conditionsOf, ruleName } from "./rule-name.ts";
import type { SearchEntry } from "./view.ts";

/** Everything that can be found, kind by kind, in the order of the catalogues. */
export function searchEntries(): SearchEntry[] {
  return [
    ...findings.map(findingEntry),
    ...rules.map((rule): SearchEntry => {
      const words = ruleInWords(rule);
      const considered = labels(rule.considerConditions);
      const actions = rule.actions.map(({ text }) => text).join(" ");
      const rest = `${words} ${considered} ${actions} ${rule.note ?? ""} ${cited(rule.sources)}`;
      const title = conditionsOf(rule) || ruleName(rule.id);
      return { kind: "rules", id: rule.id, title, detail: words, rest };
    }),
    ...investigations.map((investigation): SearchEntry => {
      const { id, label, shortLabel, loinc } = investigation;
      const rest = `${label} ${loinc ?? ""}`;
      return { kind: "investigations", id, title: shortLabel, detail: null, rest };
    }),
    ...treatments.map((treatment): SearchEntry => {
      const { id, label, indication, cautionText, conflict, sources: from } = treatment;
      const rest = `${indication ?? ""} ${cautionText ?? ""} ${conflict ?? ""} ${cited(from)}`;
      return { kind: "treatments", id, title: label, detail: indication, rest };
    }),
    ...cautions.map((caution): SearchEntry => {
      const rest = `${ruleInWords(caution)} ${cited(caution.sources)}`;
      return { kind: "cautions", id: caution.id, title: caution.text, detail: null, rest };
    }),
    ...Object.entries(conditionLabels).map(
      ([id, label]): SearchEntry => ({
        kind: "conditions",
        id,
        title: label,
        detail: null,
        rest: "",
      }),
    ),
    ...sources.map(
      ({ id, title, seen }): SearchEntry => ({
        kind: "sources",
        id,
        title,
        detail: null,
        rest: seen,
      }),
    ),
  ];
}

function labels(conditions: readonly ConditionId[]): string {
  return conditions.map((id) => conditionLabels[id]).join(" ");
}

function cited(citations: readonly { readonly text: string }[]): string {
  return citations.map(({ text }) => text).join(" ");
}
