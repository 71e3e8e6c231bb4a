import type { CautionId } from "../knowledge/cautions.ts";
import type { FindingId } from "../knowledge/findings.ts";
import { type Guard, guards } from "../knowledge/guards.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { type RuleId, rulesById } from "../knowledge/rules.ts";
import { findingsRead } from "./rules-reading.ts";

/** The hazards this rule stands against, in the order of the log. */
export function hazardsGuardedByRule(id: RuleId): Guard[] {
  return guards.filter((guard) => isGuardedByRule(guard, id));
}

/** The hazards this caution stands against, in the order of the log. */
export function hazardsGuardedByCaution(id: CautionId): Guard[] {
  return guards.filter(({ cautions = [] }) => cautions.includes(id));
}

function isGuardedByRule(guard: Guard, id: RuleId): boolean {
  const { suspecting = [], rules = [] } = guard;
  if (rules.includes(id)) return true;
  if (guard.readingResults && readsResult(id)) return true;
  return rulesById[id].conditions.some((condition) => suspecting.includes(condition));
}

/** A result speaks for the rule: it is not only what switches it off. */
function readsResult(id: RuleId): boolean {
  return [...findingsRead(rulesById[id])].some(
    ([finding, reading]) => reading !== "against" && isResult(finding),
  );
}

function isResult(finding: FindingId): boolean {
  return Object.hasOwn(resultTests, finding);
}
