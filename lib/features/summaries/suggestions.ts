import type { Assessment } from "../../clinical/engine/assessment.ts";
import { minutesOf } from "../../clinical/engine/clock.ts";
import type { PresentationView } from "../presentations/view.ts";
import { type Advice, allAdvice } from "./advice.ts";
import { cautionLines } from "./cautions.ts";
import { decisionParts } from "./decision.ts";
import { insteadText } from "./instead.ts";
import { sourceNumbers } from "./met-rules.ts";
import type { SuggestionLine } from "./view.ts";

interface Suggestions {
  readonly doNow: readonly SuggestionLine[];
  readonly consider: readonly SuggestionLine[];
}

/** What to do, soonest deadline first and standing advice last; and which tests to consider. */
export function suggestionLines({ assessment, recommendations }: PresentationView): Suggestions {
  if (!assessment) return { doNow: [], consider: [] };
  const advice = allAdvice(assessment, recommendations);
  const { doNow = [], consider = [] } = Object.groupBy(advice, sectionOf);
  return {
    doNow: doNow
      .toSorted((a, b) => rank(a) - rank(b))
      .map((one) => suggestionLine(assessment, one)),
    consider: consider.map((one) => suggestionLine(assessment, one)),
  };
}

function sectionOf({ kind, advice }: Advice): keyof Suggestions {
  return kind === "investigation" && advice === "consider" ? "consider" : "doNow";
}

/** Required tests without a clock come after every deadline and before standing advice. */
function rank({ kind, within }: Advice): number {
  if (within !== null) return minutesOf(within);
  return kind === "investigation" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

function suggestionLine(assessment: Assessment, advice: Advice): SuggestionLine {
  const { code, kind, label, deadline, recommendation, ruleIds } = advice;
  const parts = recommendation && decisionParts(recommendation);
  const test = assessment.investigations.find(({ id }) => id === code);
  return {
    key: code,
    kind,
    label,
    deadline,
    recommendation,
    decisionParts: parts,
    decisionText: parts?.join(", ") ?? null,
    decisionNote: recommendation?.note || null,
    ruleIds,
    cautions: cautionLines({ assessment }).filter(({ id }) => test?.cautions.includes(id)),
    instead: test ? insteadText(test) : null,
    sources: sourceNumbers(assessment, ruleIds),
  };
}
