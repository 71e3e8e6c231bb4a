import type { SourceShape } from "./model.ts";
import { cordAndCaudaEquinaSources } from "./sources/cord-and-cauda-equina.ts";
import { guidelineSources } from "./sources/guidelines.ts";
import { imagingSources } from "./sources/imaging.ts";
import { niceSources } from "./sources/nice.ts";
import { outcomeMeasureSources } from "./sources/outcome-measures.ts";
import { redFlagStudies } from "./sources/red-flag-studies.ts";
import { regulationAndCodeSources } from "./sources/regulation-and-codes.ts";
import { secondaryAndPolicySources } from "./sources/secondary-and-policy.ts";

const register = [
  ...niceSources,
  ...cordAndCaudaEquinaSources,
  ...imagingSources,
  ...guidelineSources,
  ...redFlagStudies,
  ...outcomeMeasureSources,
  ...regulationAndCodeSources,
  ...secondaryAndPolicySources,
] as const;

export type SourceId = (typeof register)[number]["id"];

export interface Source extends SourceShape {
  readonly id: SourceId;
}

/** Specification 12, and what the specification names elsewhere. */
export const sources: readonly Source[] = register;

export const sourcesById = Object.fromEntries(
  sources.map((source) => [source.id, source]),
) as Readonly<Record<SourceId, Source>>;
