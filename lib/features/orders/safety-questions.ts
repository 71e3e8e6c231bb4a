import type { FindingId } from "../../clinical/knowledge/findings.ts";
import {
  type InvestigationId,
  investigationsById,
} from "../../clinical/knowledge/investigations.ts";
import type { InvestigationShape } from "../../clinical/knowledge/model.ts";

/** What specification 4.4 and 3.6 want to know before a test, in the order in which it is asked. */
export const safetyFindings = [
  "cied",
  "mri_hazards",
  "claustrophobia",
  "contrast_reaction_prior",
  "egfr_ml_min",
  "metformin",
  "pregnancy_status",
  "anticoagulant",
  "platelets_x10e9_l",
] as const satisfies readonly FindingId[];

export type SafetyFinding = (typeof safetyFindings)[number];

/** The questions that belong to a test by its modality and its contrast; none for most. */
export function safetyQuestions(test: InvestigationId): SafetyFinding[] {
  const asked = new Set(questionsOf(investigationsById[test]));
  return safetyFindings.filter((finding) => asked.has(finding));
}

function questionsOf({ modality, contrast }: InvestigationShape): SafetyFinding[] {
  return [...byModality(modality), ...byContrast(contrast)];
}

function byModality(modality: InvestigationShape["modality"]): readonly SafetyFinding[] {
  switch (modality) {
    case "mri":
    case "mri_or_ct":
      return ["cied", "mri_hazards", "claustrophobia", "pregnancy_status"];
    case "xr":
    case "ct":
    case "nm":
    case "dxa":
      return ["pregnancy_status"];
    case "biopsy":
      return ["anticoagulant", "platelets_x10e9_l"];
    default:
      return [];
  }
}

function byContrast(contrast: InvestigationShape["contrast"]): readonly SafetyFinding[] {
  if (contrast === "gadolinium") return ["contrast_reaction_prior", "egfr_ml_min"];
  if (contrast === "iodinated") return ["contrast_reaction_prior", "egfr_ml_min", "metformin"];
  return [];
}
