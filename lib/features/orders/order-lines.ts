import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import type { PresentationView } from "../presentations/view.ts";
import { suggestionLines } from "../summaries/suggestions.ts";
import { bundlesOf } from "./bundles.ts";
import { safetyLines } from "./safety-lines.ts";
import type { Bundle, BundleLine, OrderLines, OrderSafety } from "./view.ts";
import { withOrderSafety } from "./with-order-safety.ts";

/** What the assessment page shows of suggestions: by concern, with what has to be asked before the tests. */
export function orderLines(recorded: PresentationView, safety: OrderSafety): OrderLines {
  const { doNow, consider } = suggestedBundles(withOrderSafety(recorded, safety));
  const lines = [...linesOf(doNow), ...linesOf(consider).filter(isAccepted)];
  const tests = lines
    .filter(
      ({ kind, recommendation }) =>
        kind === "investigation" && recommendation?.decision !== "declined",
    )
    .map(({ key }) => key as InvestigationId);
  return {
    doNow,
    consider,
    safety: safetyLines(recorded, safety, tests),
    safetyVersion: safety.version,
  };
}

/** What is to be done by concern, and what is to consider in one list: whatever asks for all of a bundle reads this. */
export function suggestedBundles(view: PresentationView): Pick<OrderLines, "doNow" | "consider"> {
  const { assessment, loops } = view;
  if (!assessment) return { doNow: [], consider: [] };
  const { doNow, consider } = suggestionLines(view);
  return {
    doNow: bundlesOf(assessment, doNow, loops),
    consider: toConsider(bundlesOf(assessment, consider, loops), assessment.tier),
  };
}

function linesOf(bundles: readonly Bundle[]): BundleLine[] {
  return bundles.flatMap(({ lines }) => lines);
}

function isAccepted({ recommendation }: BundleLine): boolean {
  return recommendation?.decision === "accepted";
}

/** One list, whichever concern asks: there is no hurry that would order it. */
function toConsider(bundles: readonly Bundle[], tier: Bundle["tier"]): Bundle[] {
  const lines = linesOf(bundles);
  if (lines.length === 0) return [];
  const folded = tier === "emergency";
  return [{ id: "to_consider", label: "Tests to consider", tier, lines, folded }];
}
