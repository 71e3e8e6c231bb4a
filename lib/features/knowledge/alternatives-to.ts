import { type Alternatives, alternatives } from "../../clinical/knowledge/alternatives.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";

export interface AlternativesTo {
  readonly tests: readonly InvestigationId[];
  readonly unsafeUnder: Alternatives["unsafeUnder"];
  readonly sources: Alternatives["sources"];
}

/** What may be done in place of a test, and while which cautions; best first. */
export function alternativesTo(test: InvestigationId): AlternativesTo[] {
  return alternatives.flatMap(({ unsafeUnder, inPlaceOf, sources }) => {
    const tests = inPlaceOf[test] ?? [];
    return tests.length > 0 ? [{ tests, unsafeUnder, sources }] : [];
  });
}
