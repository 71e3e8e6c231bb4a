import { ruleInWords } from "../../clinical/engine/rule-text.ts";
import {
  type Alternatives,
  alternativeLimits,
  alternatives,
} from "../../clinical/knowledge/alternatives.ts";
import type { CautionId } from "../../clinical/knowledge/cautions.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import type { Citation } from "../../clinical/knowledge/model.ts";

export interface AlternativesTo {
  readonly tests: readonly InvestigationId[];
  readonly unsafeUnder: Alternatives["unsafeUnder"];
  /** What must hold besides, and when nothing is offered; in words. */
  readonly provisos: readonly string[];
  readonly sources: readonly Citation[];
}

export interface NeverOffered {
  readonly tests: readonly InvestigationId[];
  readonly under: readonly CautionId[];
  readonly when: string;
  readonly sources: readonly Citation[];
}

/** What may be done in place of a test, and while which cautions; best first. */
export function alternativesTo(test: InvestigationId): AlternativesTo[] {
  return alternatives.flatMap(({ unsafeUnder, when, notAtOnce, inPlaceOf, sources }) => {
    const tests = inPlaceOf[test] ?? [];
    if (tests.length === 0) return [];
    const provisos = [
      ...(when ? [`Only when: ${ruleInWords({ when })}`] : []),
      ...(notAtOnce ? ["Not for a test that is required at once: radiology decides."] : []),
    ];
    return [{ tests, unsafeUnder, provisos, sources }];
  });
}

/** Which of some alternatives are never offered, and when. */
export function neverOffered(tests: readonly InvestigationId[]): NeverOffered[] {
  return alternativeLimits
    .filter((limit) => limit.tests.some((test) => tests.includes(test)))
    .map(({ tests: limited, neverUnder, neverWhen, sources }) => ({
      tests: limited,
      under: neverUnder,
      when: ruleInWords({ when: neverWhen }),
      sources,
    }));
}
