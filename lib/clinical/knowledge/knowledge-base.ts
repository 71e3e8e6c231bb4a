import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { covers } from "./covers.ts";
import { cancerAny, derivedFindings } from "./derived-findings.ts";
import { findingGroups } from "./finding-groups.ts";
import { findings } from "./findings.ts";
import { groups } from "./groups.ts";
import { investigations } from "./investigations.ts";
import { minimumSafetyItems } from "./minimum-safety-set.ts";
import { resultTests } from "./result-tests.ts";
import { rules } from "./rules.ts";
import { tiers } from "./tiers.ts";
import { knowledgeVersion } from "./version.ts";

/** Everything that can change an assessment, in one value: what is hashed, printed and exported. */
export const knowledgeBase = {
  version: knowledgeVersion,
  tiers,
  conditions: conditionLabels,
  finding_groups: findingGroups,
  findings,
  groups,
  derived_findings: derivedFindings,
  cancer_any: cancerAny,
  minimum_safety_items: minimumSafetyItems,
  rules,
  cautions,
  investigations,
  covers,
  result_tests: resultTests,
} as const;
