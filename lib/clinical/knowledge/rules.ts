import type { RuleShape } from "./model.ts";
import { bleedingAndCrisisRules } from "./rules/bleeding-and-crisis.ts";
import { bloodResultsRules } from "./rules/blood-results.ts";
import { cancerCluesRules } from "./rules/cancer-clues.ts";
import { childrenRules } from "./rules/children.ts";
import { cordAndCaudaEquinaRules } from "./rules/cord-and-cauda-equina.ts";
import { cordAndWeaknessRules } from "./rules/cord-and-weakness.ts";
import { fractureAndTraumaRules } from "./rules/fracture-and-trauma.ts";
import { imagingResultsRules } from "./rules/imaging-results.ts";
import { infectionRules } from "./rules/infection.ts";
import { infectionSuspectedRules } from "./rules/infection-suspected.ts";
import { inflammatoryAndRadicularRules } from "./rules/inflammatory-and-radicular.ts";
import { bloodNextSteps } from "./rules/result-rules-blood.ts";
import { imagingNextSteps } from "./rules/result-rules-imaging.ts";
import { markerAndInfectionNextSteps } from "./rules/result-rules-markers-and-infection.ts";
import { myelomaNextSteps } from "./rules/result-rules-myeloma.ts";
import { tumourNextSteps } from "./rules/result-rules-tumour.ts";
import { selfManagementRules } from "./rules/self-management.ts";
import { spinalCancerRules } from "./rules/spinal-cancer.ts";
import { vascularAndVisceralRules } from "./rules/vascular-and-visceral.ts";
import { weakPatternsRules } from "./rules/weak-patterns.ts";

/**
 * Specification 3.5, by topic, then the next steps on results of its section 5. Only among the self-management
 * rules does the order matter: first match wins.
 */
const rulesByTopic = [
  ...cordAndCaudaEquinaRules,
  ...cordAndWeaknessRules,
  ...infectionRules,
  ...infectionSuspectedRules,
  ...spinalCancerRules,
  ...cancerCluesRules,
  ...fractureAndTraumaRules,
  ...vascularAndVisceralRules,
  ...bleedingAndCrisisRules,
  ...imagingResultsRules,
  ...bloodResultsRules,
  ...childrenRules,
  ...inflammatoryAndRadicularRules,
  ...weakPatternsRules,
  ...markerAndInfectionNextSteps,
  ...tumourNextSteps,
  ...myelomaNextSteps,
  ...bloodNextSteps,
  ...imagingNextSteps,
  ...selfManagementRules,
] as const;

export type RuleId = (typeof rulesByTopic)[number]["id"];

export interface Rule extends RuleShape {
  readonly id: RuleId;
}

export const rules: readonly Rule[] = rulesByTopic;

export const rulesById = Object.fromEntries(rules.map((rule) => [rule.id, rule])) as Readonly<
  Record<RuleId, Rule>
>;
