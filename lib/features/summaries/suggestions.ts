import type { Assessment } from "../../clinical/engine/assessment.ts";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { rulesById } from "../../clinical/knowledge/rules.ts";
import type { TreatmentId } from "../../clinical/knowledge/treatments.ts";
import { withinText } from "../follow-up/within-text.ts";
import type { PresentationView } from "../presentations/view.ts";
import { type Advice, allAdvice } from "./advice.ts";
import { cautionLines } from "./cautions.ts";
import { decisionParts } from "./decision.ts";
import { insteadText } from "./instead.ts";
import { management } from "./management.ts";
import type { ReasonLine } from "./management-view.ts";
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
      .map(sameDayInEmergency)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((one) => suggestionLine(assessment, one)),
    consider: consider.map((one) => suggestionLine(assessment, one)),
  };
}

function sectionOf({ kind, advice }: Advice): keyof Suggestions {
  return kind === "investigation" && advice === "consider" ? "consider" : "doNow";
}

/** What an emergency rule asks for without a clock of its own belongs to the same day. */
function sameDayInEmergency(advice: Advice): Advice {
  const urgent = advice.ruleIds.some((id) => rulesById[id]?.tier === "emergency");
  if (!urgent || advice.within !== null || advice.kind !== "action") return advice;
  return { ...advice, within: "P0D", deadline: withinText("P0D") };
}

/** Required tests without a clock come after every deadline and before standing advice. */
function rank({ kind, within }: Advice): number {
  if (within !== null) return minutesOf(within);
  return kind === "investigation" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
}

/** Medicines that actions name, and the management option of each. */
const medicines: readonly (readonly [RegExp, TreatmentId])[] = [
  [/dexamethasone/i, "dexamethasone_mscc"],
  [/\bNSAIDs?\b/, "nsaid"],
  [/\bparacetamol\b|\bacetaminophen\b/i, "paracetamol"],
];

/** An action may name a medicine that this patient should not have: then it says so in the same place. */
function settleFirst(action: string, assessment: Assessment): readonly ReasonLine[] {
  const named = medicines.filter(([name]) => name.test(action)).map(([, id]) => id);
  const { consider, avoid } = management({ assessment });
  return [...avoid, ...consider]
    .filter(({ id }) => named.includes(id))
    .flatMap((treatment) => [
      ...(avoid.includes(treatment) ? treatment.reasons : []),
      ...treatment.precautions,
    ]);
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
    settleFirst: kind === "action" ? settleFirst(label, assessment) : [],
    instead: test ? insteadText(test) : null,
    sources: sourceNumbers(assessment, ruleIds),
  };
}
