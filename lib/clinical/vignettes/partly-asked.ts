import type { Facts } from "../engine/facts.ts";
import { findingOf, leafStanding, partsOf, type QuestionLeaf } from "../engine/standing.ts";
import { cancerAny } from "../knowledge/derived-findings.ts";
import type { FindingId } from "../knowledge/findings.ts";
import type { CautionCondition, FindingLeaf } from "../knowledge/model.ts";

type CountLeaf = Extract<FindingLeaf, { countYes: unknown }>;

interface Reach {
  readonly may: boolean;
  readonly must: boolean;
}

/**
 * What a condition may still come to when everything outside `settled` can be answered. Findings in `settled`
 * stay as they are, the unanswered ones unanswered.
 */
export function reachOf(
  condition: CautionCondition,
  facts: Facts,
  settled: ReadonlySet<FindingId>,
): Reach {
  const reach = (part: CautionCondition) => reachOf(part, facts, settled);
  if ("not" in condition) {
    const { may, must } = reach(condition.not);
    return { may: !must, must: !may };
  }
  if ("all" in condition) return every(condition.all.map(reach));
  if ("any" in condition) return some(condition.any.map(reach));
  if ("anyYes" in condition) return some(partsOf(condition).map(reach));
  if ("cancerAny" in condition) return reach(cancerAny);
  if ("countYes" in condition) return counted(condition, partsOf(condition).map(reach));
  const { now, may, must } = leafStanding(condition, facts);
  const stays =
    "always" in condition ||
    "anyUnanswered" in condition ||
    "suspected" in condition ||
    "needs" in condition ||
    settled.has(findingOf(condition as QuestionLeaf));
  return stays ? { may: now, must: now } : { may, must };
}

function counted(wanted: CountLeaf, members: readonly Reach[]): Reach {
  const least = members.filter(({ must }) => must).length;
  const most = members.filter(({ may }) => may).length;
  if ("atLeast" in wanted) return { may: most >= wanted.atLeast, must: least >= wanted.atLeast };
  const { exactly } = wanted;
  return { may: least <= exactly && exactly <= most, must: least === exactly && most === exactly };
}

function every(parts: readonly Reach[]): Reach {
  return { may: parts.every(({ may }) => may), must: parts.every(({ must }) => must) };
}

function some(parts: readonly Reach[]): Reach {
  return { may: parts.some(({ may }) => may), must: parts.some(({ must }) => must) };
}
