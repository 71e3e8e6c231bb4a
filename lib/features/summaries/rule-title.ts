import { conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { type RuleId, rulesById } from "../../clinical/knowledge/rules.ts";
import { idInWords } from "./id-in-words.ts";

/** The rule's code and what it suspects, else considers, else is called: "E07: Cauda equina syndrome". */
export function ruleTitle(id: RuleId): string {
  const { conditions, considerConditions } = rulesById[id];
  const named = conditions.length > 0 ? conditions : considerConditions;
  const words = named.map((condition) => conditionLabels[condition]).join("; ");
  return `${ruleCode(id)}: ${words || idInWords(id.slice(id.indexOf("_") + 1))}`;
}

/** What a rule is called in print: "E05" of "E05_…". */
export function ruleCode(id: RuleId): string {
  return id.slice(0, id.indexOf("_"));
}
