import { type ConditionId, conditionLabels } from "../../clinical/knowledge/conditions.ts";
import type { Rule, RuleId } from "../../clinical/knowledge/rules.ts";

const abbreviations = /\b(aaa|ces|ct|esr|hla b27|mri|mscc|psa|pth|tb)\b/g;

/** "cord no cancer" of "E06_cord_no_cancer", "5.5 cm" of "5_5_cm": what tells it from the others about the same condition. */
export function ruleName(id: RuleId): string {
  const words = id.slice(id.indexOf("_") + 1).replaceAll("_", " ");
  return words
    .replaceAll(/(\d) (\d)/g, "$1.$2")
    .replaceAll(abbreviations, (letters) => letters.toUpperCase());
}

/** What the rule suspects, else what it keeps on the list; "" where it names no condition. */
export function conditionsOf({ conditions, considerConditions }: Rule): string {
  const named = conditions.length > 0 ? conditions : considerConditions;
  return named.map(conditionName).join("; ");
}

/** The label without what stands in brackets at its end. */
export function conditionName(id: ConditionId): string {
  return conditionLabels[id].replace(/ \([^)]*\)$/, "");
}
