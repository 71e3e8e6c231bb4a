import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import type { PresentationView } from "../presentations/view.ts";
import { suggestionLines } from "../summaries/suggestions.ts";
import type { SuggestionLine } from "../summaries/view.ts";
import { bundlesOf } from "./bundles.ts";
import { safetyLines } from "./safety-lines.ts";
import type { Bundle, OrderLines, OrderSafety } from "./view.ts";
import { withOrderSafety } from "./with-order-safety.ts";

/** What the assessment page shows of suggestions: by concern, with what has to be asked before the tests. */
export function orderLines(recorded: PresentationView, safety: OrderSafety): OrderLines {
  const view = withOrderSafety(recorded, safety);
  const { assessment } = view;
  const { doNow, consider } = suggestionLines(view);
  if (!assessment) return { doNow: [], consider: [], safety: [], safetyVersion: safety.version };
  const tests = [...doNow, ...consider.filter(isAccepted)]
    .filter(
      ({ kind, recommendation }) =>
        kind === "investigation" && recommendation?.decision !== "declined",
    )
    .map(({ key }) => key as InvestigationId);
  return {
    doNow: bundlesOf(assessment, doNow),
    consider: toConsider(bundlesOf(assessment, consider), assessment.tier),
    safety: safetyLines(recorded, safety, tests),
    safetyVersion: safety.version,
  };
}

function isAccepted({ recommendation }: SuggestionLine): boolean {
  return recommendation?.decision === "accepted";
}

/** One list, whichever concern asks: there is no hurry that would order it. */
function toConsider(bundles: readonly Bundle[], tier: Bundle["tier"]): Bundle[] {
  const lines = bundles.flatMap((bundle) => bundle.lines);
  if (lines.length === 0) return [];
  return [{ id: "other", label: "Tests to consider", tier, lines, folded: tier === "emergency" }];
}
