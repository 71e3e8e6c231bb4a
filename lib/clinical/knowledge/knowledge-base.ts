import { alternativeLimits, alternatives } from "./alternatives.ts";
import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { covers } from "./covers.ts";
import { cancerAny, derivedFindings } from "./derived-findings.ts";
import { disagreements } from "./disagreements.ts";
import { findingGroups } from "./finding-groups.ts";
import { findings } from "./findings.ts";
import { groups } from "./groups.ts";
import { investigations } from "./investigations.ts";
import { minimumSafetyItems } from "./minimum-safety-set.ts";
import { msccBundle } from "./mscc-bundle.ts";
import { outcomeMeasureCrosswalk, outcomeMeasures } from "./outcome-measures.ts";
import { usWording } from "./profile-wording.ts";
import { referenceCriteria } from "./reference-criteria.ts";
import { referenceRanges } from "./reference-ranges.ts";
import { relevance } from "./relevance.ts";
import { resultFollowUp } from "./result-follow-up.ts";
import { resultTests } from "./result-tests.ts";
import { rules } from "./rules.ts";
import { sources } from "./sources.ts";
import { tiers } from "./tiers.ts";
import { adult, benignConditions } from "./treatments/suspicions.ts";
import * as treatmentsWithheld from "./treatments/withheld.ts";
import { treatments } from "./treatments.ts";
import { unitSpellings, unitsByFinding } from "./units.ts";
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
  relevance,
  rules,
  cautions,
  investigations,
  covers,
  alternatives,
  alternative_limits: alternativeLimits,
  result_tests: resultTests,
  result_follow_up: resultFollowUp,
  units: unitsByFinding,
  unit_spellings: unitSpellings,
  reference_ranges: referenceRanges,
  treatments,
  treatments_withheld: { ...treatmentsWithheld, adult, benignConditions },
  mscc_bundle: msccBundle,
  disagreements,
  outcome_measures: outcomeMeasures,
  outcome_measure_crosswalk: outcomeMeasureCrosswalk,
  reference_criteria: referenceCriteria,
  us_wording: usWording,
  sources,
} as const;
