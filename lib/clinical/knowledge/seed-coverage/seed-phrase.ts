import type { ConditionId } from "../conditions.ts";
import type { ChoicesFinding, FindingId } from "../findings.ts";
import type { InvestigationId } from "../investigations.ts";
import type { TreatmentId } from "../treatments.ts";

/** The articles from which the product started, as the specification numbers them. */
export const seedArticles = ["S0", "S1", "S2", "S3", "S4"] as const;
export type SeedArticle = (typeof seedArticles)[number];

type CancerTypes = Extract<ChoicesFinding, { id: "cancer_types" }>;
export type CancerType = CancerTypes["options"][number]["value"];

/** What one phrase of the articles has become here. */
export interface SeedPhrase {
  readonly phrase: string;
  /** Null where the specification does not say which article. */
  readonly seeds: readonly SeedArticle[] | null;
  readonly findings?: readonly FindingId[];
  readonly conditions?: readonly ConditionId[];
  readonly cancerTypes?: readonly CancerType[];
  readonly investigations?: readonly InvestigationId[];
  readonly treatments?: readonly TreatmentId[];
}
