import type { Assessment, WouldChange as Change } from "../../clinical/engine/assessment.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { severity, tierLabels } from "../../clinical/knowledge/tiers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "./answer-line.ts";
import { valueWords } from "./value-words.ts";
import type { WouldChange, WouldChangeLine } from "./would-change-view.ts";

const note = "One answer at a time, all others as recorded.";
const together = "No single answer carries the tier. ";
const whileIncomplete = `${note} Safety questions are still unanswered: no tier named here is final.`;

/**
 * The answers that carry the tier, and the open questions that could raise it. What an open question could
 * lower, and what an answer could raise if it were another, is not said: neither explains this tier.
 */
export function wouldChange({ assessment, answers }: PresentationView): WouldChange {
  if (!assessment) return { restsOn: [], wouldRaise: [], note };
  const { carrying = [], raising = [] } = Object.groupBy(assessment.would_change, (change) =>
    kindOf(change, assessment, answers),
  );
  const said = assessment.incomplete ? whileIncomplete : note;
  return {
    restsOn: linesOf(carrying, assessment, answers),
    wouldRaise: linesOf(raising, assessment, answers),
    note: carrying.length === 0 && isCarried(assessment) ? together + said : said,
  };
}

/** By a met rule, not by the floor that holds while safety questions are unanswered. */
function isCarried({ tier, rules }: Assessment): boolean {
  return rules.some((rule) => rule.verdict === "met" && rule.tier === tier);
}

function kindOf(
  { finding, tier }: Change,
  assessment: Assessment,
  answers: PresentationView["answers"],
): "carrying" | "raising" | "neither" {
  const rise = severity(assessment.tier) - severity(tier);
  const value = answers[finding]?.value;
  if (value === undefined || value === "unknown") return rise > 0 ? "raising" : "neither";
  return rise < 0 ? "carrying" : "neither";
}

function linesOf(
  changes: readonly Change[],
  assessment: Assessment,
  answers: PresentationView["answers"],
): WouldChangeLine[] {
  const sameEnd = Map.groupBy(changes, ({ finding, tier }) => `${finding} ${tier}`);
  return [...sameEnd.values()].flatMap((group) => {
    const [first] = group;
    return first ? [line(first, group, assessment, answerLine(answers, first.finding))] : [];
  });
}

function line(
  { finding, tier }: Change,
  group: readonly Change[],
  { tier: present, incomplete }: Assessment,
  { label, answer }: { readonly label: string; readonly answer: string },
): WouldChangeLine {
  const values = group.map(({ to }) => valueWords(findingsById[finding], to));
  const least = incomplete ? "at least " : "";
  return {
    finding,
    label,
    answer,
    ifText: `if it were ${values.join(" or ")}`,
    tier,
    tierText: `${least}${tierLabels[tier].name} instead of ${tierLabels[present].name}`,
  };
}
