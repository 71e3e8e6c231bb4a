import type { CautionId } from "./cautions.ts";
import type { ConditionId } from "./conditions.ts";
import type { HazardId } from "./hazards.ts";
import type { RuleId } from "./rules.ts";

export interface Guard {
  readonly hazard: HazardId;
  /** What the rules and cautions below do about it. */
  readonly how: string;
  /** Every rule that suspects one of these. */
  readonly suspecting?: readonly ConditionId[];
  /** Every rule that reads the result of a test. */
  readonly readingResults?: true;
  readonly rules?: readonly RuleId[];
  readonly cautions?: readonly CautionId[];
}

/**
 * Which hazards of the log (specification 10.3) a rule or caution stands against, by what it is about. Ours, for
 * clinical review. The other hazards are guarded by the product, not by what medicine says.
 */
export const guards: readonly Guard[] = [
  {
    hazard: "HZ01",
    how: "Flags compression of the cord or the cauda equina, or has it examined before it is called anything else.",
    suspecting: ["mscc", "cauda_equina_syndrome", "non_malignant_cord_compression"],
    rules: [
      "U05_severe_motor_unilateral",
      "U14_gait",
      "U29_unexamined_weakness",
      "U34_urgency_with_leg_symptoms",
      "S11_mild_motor",
      "S17_bowel_retention",
      "S26_urgency",
      "S30_thoracic_numbness",
      "R09_leg_numbness",
    ],
    cautions: ["caution_pvr_not_rule_out", "caution_normal_mri_other_level"],
  },
  {
    hazard: "HZ02",
    how: "Keeps a person under review whom a short look would reassure.",
    rules: [
      "R06_worrying_pattern",
      "R11_age50_pattern",
      "R15_repeat_attendance",
      "R19_safety_item_positive",
    ],
    cautions: [
      "caution_incomplete_assessment",
      "caution_xray_not_rule_out",
      "caution_fracture_label",
    ],
  },
  {
    hazard: "HZ03",
    how: "Answers a weak flag with review or blood tests first, not with imaging.",
    rules: [
      "S03_failed_conservative_50",
      "R03_sciatica_persistent",
      "R04_chronic_nonspecific",
      "R05_failed_conservative_lt50",
      "R06_worrying_pattern",
      "R07_age75",
      "R10_night_waking",
      "R11_age50_pattern",
      "M01_sciatica_acute",
      "M02_nonspecific",
    ],
  },
  {
    hazard: "HZ07",
    how: "Gives an abnormal result its next step and a clock.",
    readingResults: true,
  },
  {
    hazard: "HZ09",
    how: "Asks for a senior decision before dexamethasone.",
    cautions: ["caution_dex_lymphoma", "caution_dex_infection"],
  },
  {
    hazard: "HZ10",
    how: "Speaks against an NSAID where kidney, bleeding, heart, pregnancy or marrow forbid it.",
    cautions: [
      "caution_nsaid_egfr",
      "caution_nsaid_bleeding",
      "caution_nsaid_hf",
      "caution_nsaid_pregnancy",
      "caution_nsaid_myeloma",
      "caution_antipyretic_chemo",
    ],
  },
  {
    hazard: "HZ11",
    how: "Names kidney function, an earlier reaction or metformin before contrast is given.",
    cautions: [
      "caution_gbca_egfr",
      "caution_iodinated_egfr",
      "caution_metformin",
      "caution_contrast_reaction",
      "caution_nsaid_myeloma",
    ],
  },
  {
    hazard: "HZ12",
    how: "Asks about pregnancy before radiation or gadolinium.",
    cautions: [
      "caution_pregnancy_ionising",
      "caution_pregnancy_unknown",
      "caution_gadolinium_pregnancy",
    ],
  },
  {
    hazard: "HZ13",
    how: "Has the device or the metal clarified before the scan.",
    cautions: ["caution_mri_cied", "caution_mri_hazard"],
  },
  {
    hazard: "HZ14",
    how: "Has the person seen and examined where nobody has examined yet.",
    rules: ["U29_unexamined_weakness"],
    cautions: ["caution_remote_only", "caution_incomplete_assessment"],
  },
  {
    hazard: "HZ15",
    how: "Takes the safer of two answers about cancer and says that they differ.",
    cautions: ["caution_conflicting_cancer_history"],
  },
  {
    hazard: "HZ21",
    how: "Assesses a child by rules for children.",
    suspecting: ["paediatric_serious_cause"],
    rules: ["U28_child_young", "S22_child_under11", "R12_child"],
  },
  {
    hazard: "HZ25",
    how: "Makes thoughts of suicide a same-day matter of its own.",
    rules: ["E17_suicide"],
  },
];
