import type { Assessment } from "../../clinical/engine/assessment.ts";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { type ConditionId, conditionLabels } from "../../clinical/knowledge/conditions.ts";
import { rulesById } from "../../clinical/knowledge/rules.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import { loopOutcomeLabels } from "../follow-up/schema.ts";
import type { LoopRow } from "../follow-up/view.ts";
import { restates } from "../presentations/restating.ts";
import { tierRank } from "../presentations/tier-rank.ts";
import { metRules } from "../summaries/met-rules.ts";
import type { SuggestionLine } from "../summaries/view.ts";
import { insteadCitations } from "./instead-citations.ts";
import type { Bundle, BundleLine } from "./view.ts";

const day = 24 * 60;

/**
 * The suggestions by the concern that asks for them, the most urgent first: each stands once, with the most urgent
 * of its rules, in the order given. An action that only repeats a test in words stands beneath the test.
 */
export function bundlesOf(
  assessment: Assessment,
  lines: readonly SuggestionLine[],
  loops: readonly LoopRow[],
): Bundle[] {
  const asking = metRules(assessment).map(({ id }) => id);
  const led = withRestated(assessment, lines, loops).map((line) => {
    const lead = asking.find((id) => line.ruleIds.includes(id)) ?? line.ruleIds[0];
    return { line, concern: concernOf(lead), tier: lead ? rulesById[lead].tier : assessment.tier };
  });
  return [...Map.groupBy(led, ({ concern }) => concern)]
    .map(([concern, members]) => bundle(assessment, concern, members))
    .toSorted((a, b) => tierRank(a.tier) - tierRank(b.tier));
}

type Concern = ConditionId | "other";
type Led = { readonly line: BundleLine; readonly tier: Tier };

function bundle({ tier: present }: Assessment, id: Concern, members: readonly Led[]): Bundle {
  const [first] = members.map(({ tier }) => tier).toSorted((a, b) => tierRank(a) - tierRank(b));
  const tier = first ?? present;
  const lines = members.map(({ line }) => line);
  const folded = tierRank(tier) > tierRank(present) && !lines.some(isDueWithinADay);
  const label = id === "other" ? "Other advice" : conditionLabels[id];
  return { id, label, tier, lines, folded };
}

function isDueWithinADay({ recommendation }: BundleLine): boolean {
  if (!recommendation || recommendation.decision !== null) return false;
  return recommendation.within !== null && minutesOf(recommendation.within) <= day;
}

function concernOf(rule: keyof typeof rulesById | undefined): Concern {
  if (!rule) return "other";
  const { conditions, considerConditions } = rulesById[rule];
  return conditions[0] ?? considerConditions[0] ?? "other";
}

function withRestated(
  assessment: Assessment,
  lines: readonly SuggestionLine[],
  loops: readonly LoopRow[],
): BundleLine[] {
  const repeating = lines.filter((line) => lines.some((test) => repeats(line, test)));
  return lines
    .filter((line) => !repeating.includes(line))
    .map((line) => ({
      ...line,
      restated: repeating.filter((action) => repeats(action, line)).map(({ label }) => label),
      insteadCitations: insteadCitations(
        assessment.investigations.find(({ id }) => id === line.key),
      ),
      closed: closedWith(loops.find(({ id }) => id === line.recommendation?.loopId)),
    }));
}

function closedWith(loop: LoopRow | undefined): string | null {
  if (!loop?.outcome) return null;
  return [loopOutcomeLabels[loop.outcome], loop.closedAt?.text].filter(Boolean).join(", ");
}

function repeats(action: SuggestionLine, test: SuggestionLine): boolean {
  if (!action.recommendation || !test.recommendation) return false;
  return restates(action.recommendation, test.recommendation);
}
