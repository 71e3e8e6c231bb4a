import type { Assessment } from "../../clinical/engine/assessment.ts";
import { investigationsById } from "../../clinical/knowledge/investigations.ts";

/** What an assessment suggests that a clinician can accept or decline. */
export interface Recommendation {
  readonly kind: "investigation" | "action";
  readonly code: string;
  readonly label: string;
  readonly advice: "required" | "consider";
  readonly within: string | null;
  readonly ruleIds: readonly string[];
}

/** One for each investigation that is required or to consider, then one for each action of a met rule. */
export function recommendationsOf(assessment: Assessment): Recommendation[] {
  return [...investigationsOf(assessment), ...actionsOf(assessment)];
}

function investigationsOf({ investigations }: Assessment): Recommendation[] {
  return investigations.flatMap(({ id, advice, within, rules }) =>
    advice === "avoid"
      ? []
      : {
          kind: "investigation",
          code: id,
          label: investigationsById[id].label,
          advice,
          within,
          ruleIds: rules,
        },
  );
}

/** Numbered within their rule, from 1. */
function actionsOf({ actions }: Assessment): Recommendation[] {
  return actions.map(({ rule, text, within }, place) => {
    const before = actions.slice(0, place).filter((action) => action.rule === rule).length;
    return {
      kind: "action",
      code: `${rule}#${before + 1}`,
      label: text,
      advice: "required",
      within,
      ruleIds: [rule],
    };
  });
}
