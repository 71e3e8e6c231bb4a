import { type Caution, cautions } from "../../clinical/knowledge/cautions.ts";
import { type Disagreement, disagreements } from "../../clinical/knowledge/disagreements.ts";
import { type Finding, findings } from "../../clinical/knowledge/findings.ts";
import type { Citation } from "../../clinical/knowledge/model.ts";
import { type Rule, rules } from "../../clinical/knowledge/rules.ts";
import type { SourceId } from "../../clinical/knowledge/sources.ts";
import { type Treatment, treatments } from "../../clinical/knowledge/treatments.ts";
import { accuracySources } from "./accuracy-sources.ts";
import { byTierThenId } from "./list-rules.ts";
import { accuracyOf } from "./points-to.ts";

/** Everything in the knowledge base that rests on one source. */
export interface Citing {
  readonly rules: readonly Rule[];
  readonly cautions: readonly Caution[];
  readonly treatments: readonly Treatment[];
  readonly disagreements: readonly Disagreement[];
  /** Findings whose published figures name it. */
  readonly findings: readonly Finding[];
}

export function citing(source: SourceId): Citing {
  const cites = (citations: readonly Citation[]) =>
    citations.some((citation) => citation.source === source);
  return {
    rules: rules.filter((rule) => cites(rule.sources)).toSorted(byTierThenId),
    cautions: cautions.filter((caution) => cites(caution.sources)),
    treatments: treatments.filter(
      (treatment) =>
        cites(treatment.sources) || treatment.against.some((reason) => cites(reason.sources)),
    ),
    disagreements: disagreements.filter(({ positions }) =>
      positions.some((position) => cites(position.sources)),
    ),
    findings: findings.filter((finding) => names(accuracyOf(finding) ?? "", source)),
  };
}

/** How many entries rest on a source. */
export function countCiting(source: SourceId): number {
  return Object.values(citing(source)).reduce((sum, entries) => sum + entries.length, 0);
}

function names(accuracy: string, source: SourceId): boolean {
  return accuracySources(accuracy).some(({ id }) => id === source);
}
