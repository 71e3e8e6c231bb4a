import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { type RuleId, rulesById } from "../../clinical/knowledge/rules.ts";

/** The rule's code and what it suspects (else considers): "E07: Cauda equina syndrome". */
export function ruleTitle(id: RuleId): string {
  const { conditions, considerConditions } = rulesById[id];
  const named = conditions.length > 0 ? conditions : considerConditions;
  const code = id.slice(0, id.indexOf("_"));
  return [code, named.map((condition) => conditionLabels[condition]).join("; ")]
    .filter((part) => part !== "")
    .join(": ");
}
