import { cancerFindings } from "./findings/cancer.ts";
import { fractureFindings } from "./findings/fracture.ts";
import { infectionFindings } from "./findings/infection.ts";
import { inflammatoryFindings } from "./findings/inflammatory.ts";
import { neurologyAndSphinctersFindings } from "./findings/neurology-and-sphincters.ts";
import { painFindings } from "./findings/pain.ts";
import { personAndContextFindings } from "./findings/person-and-context.ts";
import { resultsAndStatusFindings } from "./findings/results-and-status.ts";
import { resultsBeyondFindings } from "./findings/results-beyond.ts";
import { safetyModifiersFindings } from "./findings/safety-modifiers.ts";
import { systemicFindings } from "./findings/systemic.ts";
import { vascularAndVisceralFindings } from "./findings/vascular-and-visceral.ts";
import type { FindingShape } from "./model.ts";

/** The 182 of the specification, section 1.2, in its order; then the further results of its section 5. */
const catalogue = [
  ...personAndContextFindings,
  ...painFindings,
  ...neurologyAndSphinctersFindings,
  ...systemicFindings,
  ...cancerFindings,
  ...infectionFindings,
  ...fractureFindings,
  ...inflammatoryFindings,
  ...vascularAndVisceralFindings,
  ...safetyModifiersFindings,
  ...resultsAndStatusFindings,
  ...resultsBeyondFindings,
] as const;

type Catalogued = (typeof catalogue)[number];

export type FindingId = Catalogued["id"];
export type TriFindingId = Extract<Catalogued, { kind: "tri" }>["id"];
export type NumberFindingId = Extract<Catalogued, { kind: "number" }>["id"];
export type ChoiceFinding = Extract<Catalogued, { kind: "choice" }>;
export type ChoicesFinding = Extract<Catalogued, { kind: "choices" }>;

export interface Finding extends FindingShape {
  readonly id: FindingId;
}

export const findings: readonly Finding[] = catalogue;

export const findingsById = Object.fromEntries(
  findings.map((finding) => [finding.id, finding]),
) as Readonly<Record<FindingId, Finding>>;

/** Own keys only, so that "__proto__" and "constructor" are unknown findings. */
export function isFindingId(id: string): id is FindingId {
  return Object.hasOwn(findingsById, id);
}
