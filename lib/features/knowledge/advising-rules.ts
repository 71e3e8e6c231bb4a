import { isAffected } from "../../clinical/engine/apply-cautions.ts";
import { type Caution, cautions } from "../../clinical/knowledge/cautions.ts";
import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import { type Rule, rules } from "../../clinical/knowledge/rules.ts";
import { byTierThenId } from "./list-rules.ts";

export interface AdvisingRules {
  /** `within` is an ISO 8601 duration from recording. */
  readonly required: readonly { readonly rule: Rule; readonly within: string }[];
  readonly consider: readonly Rule[];
  readonly avoid: readonly Rule[];
}

const listed = rules.toSorted(byTierThenId);

/** What the rules say about one test. */
export function rulesAdvising(test: InvestigationId): AdvisingRules {
  return {
    required: listed.flatMap((rule) =>
      rule.required
        .filter((required) => required.test === test)
        .map(({ within }) => ({ rule, within })),
    ),
    consider: listed.filter(({ consider }) => consider.includes(test)),
    avoid: listed.filter(({ avoid }) => avoid.includes(test)),
  };
}

/** The cautions that come with this test when they hold. */
export function cautionsAffecting(test: InvestigationId): Caution[] {
  return cautions.filter((caution) => isAffected(test, caution));
}

/** Which rules suspect a condition, and which keep it on the list. */
export function rulesNaming(condition: ConditionId): {
  readonly suspecting: readonly Rule[];
  readonly considering: readonly Rule[];
} {
  return {
    suspecting: listed.filter(({ conditions }) => conditions.includes(condition)),
    considering: listed.filter(({ considerConditions }) => considerConditions.includes(condition)),
  };
}
