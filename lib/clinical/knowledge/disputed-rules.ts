import type { DisagreementId } from "./disagreements.ts";
import type { RuleId } from "./rules.ts";

/** The rules in which each disagreement of specification 3.4 is settled one way. Ours, for clinical review. */
export const disputedRules: Readonly<Record<DisagreementId, readonly [RuleId, ...RuleId[]]>> = {
  bilateral_sciatica: ["E08_bilateral_radicular"],
  radicular_pain_past_cancer: ["E05_mscc"],
  cancer_in_remission: [
    "U01_spinal_mets",
    "U02_high_risk_cancer_new_pain",
    "S01_remote_cancer_new_pain",
  ],
  cauda_equina_and_residual_volume: ["E07_ces"],
  isolated_thoracic_pain: ["E23_thoracic_neuro", "U19_cancer_persistent_or_thoracic"],
  night_pain: ["U01_spinal_mets", "R10_night_waking"],
};
