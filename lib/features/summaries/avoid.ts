import { investigationsById } from "../../clinical/knowledge/investigations.ts";
import type { PresentationView } from "../presentations/view.ts";
import { sourceNumbers } from "./met-rules.ts";
import { ruleTitle } from "./rule-title.ts";
import type { AvoidLine } from "./view.ts";

/** The tests the rules advise against, with the rules that do so. */
export function adviceAgainst({ assessment }: Pick<PresentationView, "assessment">): AvoidLine[] {
  if (!assessment) return [];
  return assessment.investigations
    .filter((test) => test.advice === "avoid")
    .map((test) => ({
      key: test.id,
      label: investigationsById[test.id].label,
      because: test.rules.map(ruleTitle),
      ruleIds: test.rules,
      sources: sourceNumbers(assessment, test.rules),
    }));
}
