import type { FindingId } from "../../clinical/knowledge/findings.ts";
import {
  type InvestigationId,
  investigationsById,
} from "../../clinical/knowledge/investigations.ts";
import type { InvestigationShape } from "../../clinical/knowledge/model.ts";

/**
 * What specification 4.4 and 3.6 want to know before a test, in the order in which it is asked, and what the
 * catalogue calls a caution of it. The database holds the same list.
 */
export const safetyFindings = [
  "cied",
  "mri_hazards",
  "claustrophobia",
  "contrast_reaction_prior",
  "dialysis_or_ckd",
  "egfr_ml_min",
  "metformin",
  "diabetes",
  "pregnancy_status",
  "anticoagulant",
  "antiplatelet",
  "platelets_x10e9_l",
] as const satisfies readonly FindingId[];

export type SafetyFinding = (typeof safetyFindings)[number];

/** The questions that belong to a test by its modality and its contrast; none for most. */
export function safetyQuestions(test: InvestigationId): SafetyFinding[] {
  const asked = new Set([...questionsOf(investigationsById[test]), ...ofTheTest(test)]);
  return safetyFindings.filter((finding) => asked.has(finding));
}

function questionsOf({ modality, contrast }: InvestigationShape): SafetyFinding[] {
  return [...byModality(modality), ...byContrast(contrast)];
}

/** Specification 4.4, PET/CT: glucose control. */
function ofTheTest(test: InvestigationId): readonly SafetyFinding[] {
  return test === "pet_fdg" || test === "pet_psma" ? ["diabetes"] : [];
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
      return ["anticoagulant", "antiplatelet", "platelets_x10e9_l"];
    default:
      return [];
  }
}

function byContrast(contrast: InvestigationShape["contrast"]): readonly SafetyFinding[] {
  const kidneys = ["dialysis_or_ckd", "egfr_ml_min"] as const;
  if (contrast === "gadolinium") return ["contrast_reaction_prior", ...kidneys];
  if (contrast === "iodinated") return ["contrast_reaction_prior", ...kidneys, "metformin"];
  return [];
}
